import Testing

@testable import Privacy

/// Numbers with check digits: of all numbers with the same body one is found, and a slip of one digit
/// hides it again. No formula is repeated here; that the right one is found, the table of real
/// specimens in `PatternsNationalIDsTests` shows.
@Suite("Patterns: check digits")
struct PatternsChecksumTests {
  struct Number: Sendable, CustomTestStringConvertible {
    var form: String
    /// `#` is any digit, `?` a check digit, `!` a check letter; the rest stands for itself.
    var shape: String
    var testDescription: String { form }
  }

  static let numbers = [
    Number(form: "IBAN", shape: "DE?? #### #### #### #### ##"),
    Number(form: "IBAN", shape: "GB??NWBK##############"),
    Number(form: "card", shape: "4### #### #### ###?"),
    Number(form: "card", shape: "37## ###### ####?"),
    Number(form: "DNI", shape: "########!"),
    Number(form: "DNI", shape: "X#######!"),
    Number(form: "PESEL", shape: "8#0115####?"),
    Number(form: "TCKN", shape: "2########??"),
    Number(form: "Aadhaar", shape: "4### #### ###?"),
    Number(form: "NHS number", shape: "4## ### ###?"),
    Number(form: "NIR", shape: "1 8# 05 78 0## ### ??"),
    Number(form: "AHV number", shape: "756.####.####.#?"),
    Number(form: "South African ID", shape: "8#0115####08?"),
    Number(form: "resident identity number", shape: "1101051989112####?"),
    Number(form: "CPF", shape: "###.###.###-??"),
    Number(form: "fødselsnummer", shape: "1501#####??"),
  ]

  @Test("a number is found, and with one digit changed it is not", arguments: numbers)
  func oneDigit(_ number: Number) {
    var random = Seeded(state: 0x5eed)
    var checked = 0
    for _ in 0..<400 where checked < 12 {
      let body = number.shape.map { $0 == "#" ? random.digit : $0 }
      guard let text = completed(body, number.form, &random) else { continue }
      checked += 1
      let shape = Array(number.shape)
      // What the shape fixes, such as the day or the bank, is no part of the check.
      let digits = text.indices.filter { text[$0].isNumber && "#?".contains(shape[$0]) }
      for place in digits {
        var changed = text
        changed[place] = text[place] == "9" ? "0" : Character("\(Int(String(text[place]))! + 1)")
        // Two remainders of the CPF share the digit 0, so a few slips pass.
        if number.form == "CPF" { continue }
        #expect(!forms(String(changed)).contains(number.form), "\(String(changed))")
      }
    }
    #expect(checked > 0, "no \(number.form) was ever found")
  }

  /// The body with check digits that fit, if any do.
  private func completed(
    _ body: [Character], _ form: String, _ random: inout Seeded
  ) -> [Character]? {
    let places = body.indices.filter { body[$0] == "?" || body[$0] == "!" }
    guard let first = places.first else {
      return forms(String(body)).contains(form) ? body : nil
    }
    let marks = body[first] == "!" ? Array("TRWAGMYFPDXBNJZSQVHLCKE") : Array("0123456789")
    var fitting: [[Character]] = []
    for one in marks {
      for two in places.count == 2 ? marks : ["0"] {
        var text = body
        text[first] = one
        if places.count == 2 { text[places[1]] = two }
        if forms(String(text)).contains(form) { fitting.append(text) }
      }
    }
    // Two check digits of 97 leave room for 98 to 99 as well, hence at most two.
    #expect(fitting.count <= 2)
    return fitting.first
  }

  private func forms(_ text: String) -> [String] {
    patternTraces(in: plain(text), rules: PatternRules()).map(\.form)
  }
}

/// SplitMix64: the same numbers on every machine.
struct Seeded: RandomNumberGenerator {
  var state: UInt64

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var z = state
    z = (z ^ (z >> 30)) &* 0xbf58_476d_1ce4_e5b9
    z = (z ^ (z >> 27)) &* 0x94d0_49bb_1331_11eb
    return z ^ (z >> 31)
  }

  var digit: Character { mutating get { Character("\(next() % 10)") } }
}
