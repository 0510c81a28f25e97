import Templating
import Testing

@Suite("HTML and links")
struct HTMLTests {
  @Test(
    "text is escaped, whole characters stay whole, control characters go",
    arguments: [
      ("a < b > c & d", "a &lt; b &gt; c &amp; d"),
      ("\"double\" and 'single'", "\"double\" and 'single'"),
      ("</script><img onerror=x>", "&lt;/script&gt;&lt;img onerror=x&gt;"),
      ("Zoë 👩🏽‍🏫 日本", "Zoë 👩🏽‍🏫 日本"),
      ("a\u{0}b\u{1}\u{8}\u{B}\u{C}\u{E}\u{1F}\u{7F}c", "abc"),
      ("tab\tline\nreturn\r", "tab\tline\nreturn\r"),
      ("@AZaz?=;", "@AZaz?=;"),
      ("", ""),
    ])
  func text(plain: String, escaped: String) {
    #expect(HTML(escaping: plain).string == escaped)
  }

  @Test("in an attribute, both quotes are escaped too")
  func attribute() {
    var bytes: [UInt8] = []
    bytes.append(attribute: "\" onerror='x' <&>\u{0}ë")
    #expect(
      String(decoding: bytes, as: UTF8.self) == "&quot; onerror=&#39;x&#39; &lt;&amp;&gt;ë")
  }

  @Test("HTML adds up")
  func sum() {
    var html = HTML(escaping: "<") + HTML(escaping: ">")
    html += HTML()
    #expect(html.string == "&lt;&gt;")
  }

  @Test(
    "a link that could run a script is no link",
    arguments: [
      "javascript:alert(1)", "JaVaScRiPt:alert(1)", " javascript:x", "\u{1}javascript:x",
      "java\tscript:x", "java\nscript:x", "\rjavascript:x", "java\u{0}script:x",
      "java\u{7F}script:x", "javascript\t:x", "vbscript:x", "data:text/html,<script>", "DATA:x",
      "blob:x", "file:///etc/passwd", "about:blank", "view-source:x", "ftp://x", "x+y.z-1:w", "",
      " \n",
    ])
  func refused(url: String) {
    #expect(Link(url) == nil)
  }

  @Test(
    "other links pass, with what a browser would encode encoded",
    arguments: [
      ("https://example.org/a?b=c&d#e", "https://example.org/a?b=c&d#e"),
      ("HTTP://EXAMPLE.ORG", "HTTP://EXAMPLE.ORG"),
      ("mailto:a@b.c", "mailto:a@b.c"), ("tel:+31-20", "tel:+31-20"),
      ("../a/b.html", "../a/b.html"), ("#top", "#top"), ("?a=b:c", "?a=b:c"),
      ("a/javascript:x", "a/javascript:x"), ("//host/x", "//host/x"),
      ("  a b\"<>`.html \n", "a%20b%22%3C%3E%60.html"), ("Zoë.html", "Zoë.html"),
      ("1javascript:x", "1javascript:x"), ("&#106;avascript:x", "&#106;avascript:x"),
    ])
  func accepted(url: String, kept: String) {
    #expect(Link(url)?.url == kept)
  }

  @Test(
    "a route becomes a relative path, whatever is in it",
    arguments: [
      ("../modules/goals.html", "../modules/goals.html"), ("a b.html", "a%20b.html"),
      ("javascript:x", "javascript%3Ax"), ("//host/x", "/host/x"),
      ("50%#?.html", "50%25%23%3F.html"),
      ("Zoë.html", "Zo%C3%AB.html"), ("\\\\host\\x", "%5C%5Chost%5Cx"), ("", "./"),
    ])
  func route(route: String, url: String) {
    #expect(Link(route: route).url == url)
  }

  @Test("a route may have a fragment")
  func fragment() {
    #expect(Link(route: "a.html", fragment: "ë 1").url == "a.html#%C3%AB%201")
    #expect(Link(route: "", fragment: "top").url == "#top")
  }
}
