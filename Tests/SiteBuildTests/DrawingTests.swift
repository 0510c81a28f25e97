import Testing

@testable import SiteBuild

@Suite("Drawings that run or load something")
struct DrawingTests {
  private static func svg(_ inside: String) -> String {
    "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"3\" height=\"4\">\(inside)</svg>"
  }

  static let active = [
    svg("<script>alert(1)</script>"), svg("<SCRIPT/>"), svg("<script\n>x</script>"),
    svg("<x:script xmlns:x=\"http://www.w3.org/2000/svg\">x</x:script>"),
    "<x:svg xmlns:x=\"http://www.w3.org/2000/svg\"><x:script>x</x:script></x:svg>",
    svg("<path onload=\"x\"/>"), svg("<path/onload=\"x\"/>"), svg("<path\nonclick\n=\n'x'/>"),
    svg("<path d='>' onload='x'/>"), svg("<foreignObject><p/></foreignObject>"),
    svg("<h:img xmlns:h=\"http://www.w3.org/1999/xhtml\" src=\"#\"/>"),
    svg("<a href=\"javascript:x\"/>"), svg("<a href=\"&#106;avascript:x\"/>"),
    svg("<a href=\"java&#9;script:x\"/>"), svg("<a xlink:href=\" \u{9}javascript:x\"/>"),
    svg("<a href=\"data:text/html,x\"/>"), svg("<a href=\"&colon;\"/>"),
    svg("<a><set attributeName=\"href\" to=\"#\"/></a>"),
    svg("<animate attributeName=\"xlink:href\" values=\"x\"/>"),
    svg("<image href=\"https://example.org/x.png\"/>"), svg("<image href=\"x.png\"/>"),
    svg("<use href=\"//example.org/x#y\"/>"), svg("<use href=\"data:image/svg+xml,x\"/>"),
    svg("<style>path{fill:url(https://example.org/x)}</style>"),
    svg("<style>@import 'https://example.org/x'</style>"), svg("<style>@\\69mport 'x'</style>"),
    svg("<style><![CDATA[a{fill:url( 'https://example.org')}]]></style>"),
    svg("<path style=\"fill:url(//example.org/x)\"/>"),
    svg("<path fill=\"url(&quot;https://x&quot;)\"/>"),
    svg("<g xml:base=\"https://example.org/\"/>"),
    "<?xml-stylesheet href=\"https://example.org/x.css\"?>" + svg(""),
    "<?xml version=\"1.0\" encoding=\"utf-16\"?>" + svg(""),
    "<!DOCTYPE svg [<!ENTITY x \"<script/>\">]>" + svg("&x;"), svg("<!-- never closed"),
    // To Swift, a sign with an accent is another character; to a browser it ends the tag.
    svg("<g >\u{301} =\"<script>x</script>\"></g>"), svg("<g d=\"\"\u{301} onload=\"x\"/>"),
    svg("<style><!-- -->a{fill:url(https://example.org/x)}</style>"),
    svg("<style>a{fill:u<!-- -->rl(https://example.org/x)}</style>"),
    svg("<style/>a<style>@import 'x'</style>"),
    svg("<path d=x/>"), svg("<path d=\"x/>"), svg("< path/>"), svg("a\0b"),
  ]

  @Test("are refused", arguments: active)
  func refused(_ drawing: String) { #expect(!isStillDrawing(Array(drawing.utf8))) }

  @Test("are refused in another encoding")
  func encodings() {
    var script: [UInt8] = []
    for unit in Self.svg("<script>x</script>").utf16 { script += [UInt8(unit), 0] }
    #expect(!isStillDrawing([0xFF, 0xFE] + script) && !isStillDrawing(script))
    #expect(!isStillDrawing(Array(Self.svg("").utf8) + [0xE9]))
  }

  static let still = [
    svg("<path d=\"M0 0\"/>"), svg("<title>What runs on, and what loads</title>"),
    svg("<text>on = 1, script, url(, javascript:</text>"), svg("<!-- <script> onload=\"x\" -->"),
    svg("<style>.a{fill:#0b6b63;clip-path:url(#clip)}</style>"),
    svg("<g fill=\"url(#gradient)\" style='mask: url( \"#mask\" )'/>"),
    svg("<use href=\"#part\"/>"),
    svg("<text>Zoë 导师 e\u{301}</text>"),
    "\u{FEFF}<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"no\"?>\n" + svg(""),
  ]

  @Test("others are published", arguments: still)
  func published(_ drawing: String) { #expect(isStillDrawing(Array(drawing.utf8))) }
}
