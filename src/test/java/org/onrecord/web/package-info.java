/// Tests of the page: real Chromium against the real server over a small corpus made here.
@NullMarked
package org.onrecord.web;

import org.jspecify.annotations.NullMarked;
