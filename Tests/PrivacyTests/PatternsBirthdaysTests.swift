import Testing

@testable import Privacy

@Suite("Patterns: dates of birth")
struct PatternsBirthdaysTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.birthDate], .block)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "born on ⟦3 May 1984⟧",
    "She was born ⟦03/05/1984⟧ in Leeds",
    "DOB ⟦3/5/84⟧",
    "DOB: ⟦1984-05-03⟧",
    "date of birth: ⟦3 May 1984⟧",
    "(b. ⟦1984-05-03⟧)",
    "b. ⟦3 May 1984⟧",
    "Her birthday is ⟦3 May⟧",
    "She turned 40 on ⟦3 May 2024⟧",
    "geboren am ⟦3. Mai 1984⟧",
    "geb. ⟦3.5.1984⟧",
    "née le ⟦3 mai 1984⟧",
    "né le ⟦03/05/1984⟧",
    "nacida el ⟦3 de mayo de 1984⟧",
    "nata il ⟦3 maggio 1984⟧",
    "född den ⟦3 maj 1984⟧",
    "född ⟦1984-05-03⟧",
    "⟦May 3rd, 1984⟧ is her birthday",
    "DOB ⟦03051984⟧",
    "birthday: ⟦3/5⟧",
    "urodzona ⟦3 maja 1984⟧",
    "родилась ⟦3 мая 1984⟧",
    "生年月日 ⟦1984年5月3日⟧",
    "doğum tarihi ⟦03.05.1984⟧",
    "born on ⟦May 3, 1984⟧",
    "born ⟦May 3rd 1984⟧",
    "born ⟦3rd May 1984⟧",
    "born ⟦3.5.1984⟧",
    "born ⟦1984-05-03⟧",
    "born on the ⟦3rd of May 1984⟧",
    "born ⟦3 May '84⟧",
    "DOB: ⟦05/03/1984⟧",
    "D.O.B. ⟦3 May 1984⟧",
    "Date of birth ⟦1984/05/03⟧",
    "date of birth is ⟦3 May 1984⟧",
    "birthdate: ⟦May 3, 1984⟧",
    "(born ⟦3 May 1984⟧)",
    "(*⟦3.5.1984⟧)",
    "* ⟦3. Mai 1984⟧",
    "her 40th birthday on ⟦3 May⟧",
    "celebrated her birthday on ⟦May 3⟧",
    "turned 40 on ⟦May 3, 2024⟧",
    "turns 40 on ⟦3 May⟧",
    "Geburtsdatum: ⟦03.05.1984⟧",
    "fecha de nacimiento: ⟦03/05/1984⟧",
    "date de naissance : ⟦3 mai 1984⟧",
    "data di nascita ⟦3/5/1984⟧",
    "narozena ⟦3. května 1984⟧",
    "born on the ⟦third of May, 1984⟧",
    "Her date of birth, ⟦3 May 1984⟧, is",
    "b. ⟦May 3, 1984⟧",
    "born in Leeds on ⟦3 May 1984⟧",
    "born at home in Leeds, Yorkshire, on ⟦3 May 1984⟧",
    "⟦3 May 1984⟧, the day she was born",
    "(* ⟦3. Mai 1984⟧)",
    "Data: * ⟦3.5.1984⟧, two children",
    "* ⟦3.5.1984⟧",
    "⟦1984年5月3日⟧生",
    "My partner in this, born on ⟦3 May 1984⟧, could be my parent.",
    "We like meetings. (born on ⟦3 May 1984⟧)",
  ]
}
