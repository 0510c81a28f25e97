import Testing

@testable import Privacy

@Suite("Patterns: employee ids")
struct PatternsEmployeeIDsTests {
  @Test("found, from end to end", arguments: cases)
  func found(_ text: String) {
    expectTraces(text, [.employeeID], .block)
  }

  /// `⟦…⟧` is what is to be found.
  static let cases: [String] = [
    "employee id ⟦48213⟧",
    "Employee ID: ⟦E48213⟧",
    "staff no. ⟦A-10293⟧",
    "badge ⟦5521⟧",
    "⟦EMP-00412⟧",
    "⟦EMP00412⟧",
    "Personalnummer ⟦00471182⟧",
    "Personalnummer: ⟦4711-82⟧",
    "matricule ⟦88213⟧",
    "(ID ⟦48213⟧)",
    "her ID is ⟦48213⟧",
    "payroll number ⟦100234⟧",
    "Employee number: ⟦104822⟧",
    "employee no ⟦104822⟧",
    "(employee ID ⟦E104822⟧)",
    "Staff ID: ⟦S-20931⟧",
    "personnel number ⟦30021⟧",
    "worker ID ⟦W00123⟧",
    "Emp. ID ⟦48213⟧",
    "HR ID ⟦48213⟧",
    "emp id: ⟦48213⟧",
    "her employee number, ⟦48213⟧, was",
    "her badge number is ⟦B-48213⟧",
    "employee #⟦48213⟧",
    "Employee-ID: ⟦48213⟧",
    "numéro de matricule : ⟦48213⟧",
    "número de empleado ⟦48213⟧",
    "Mitarbeiternummer ⟦48213⟧",
    "his staff card ⟦48213⟧",
    "A colleague (⟦E10414⟧) asked for it.",
    "The badge said ⟦P-044760⟧.",
    "It was logged under ⟦MW-20418⟧, as always.",
    "⟦N104822⟧ wrote the note.",
    "signed by ⟦n009457⟧",
    "signed by ⟦ST4821⟧",
    "signed by ⟦st4821⟧",
    "signed by ⟦e10414⟧",
    "asked for by a colleague (⟦ST4821⟧)",
  ]
}
