/// How requests and answers are written: parameters, paging, JSON, forms, problems.
@NullMarked
package org.onrecord.api.http;

import org.jspecify.annotations.NullMarked;
