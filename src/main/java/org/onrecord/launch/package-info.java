/** Java-11 byte code that finds a Java new enough for the rest, and hands over to it. */
package org.onrecord.launch;
