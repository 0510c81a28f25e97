/// The check digits that tell a real number from a mistyped one.
///
/// All take ASCII digits; a letter where a digit should be makes the check fail.
enum Checksums {
  static func digits(_ text: some Sequence<UInt8>) -> [Int]? {
    var digits: [Int] = []
    for byte in text {
      guard byte >= 48, byte <= 57 else { return nil }
      digits.append(Int(byte) - 48)
    }
    return digits
  }

  /// ISO/IEC 7812-1, annex B; by H. P. Luhn. Cards, Swedish, Canadian and South African numbers.
  static func luhn(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var sum = 0
    for (place, digit) in digits.reversed().enumerated() {
      let doubled = digit * 2
      sum += place % 2 == 0 ? digit : doubled > 9 ? doubled - 9 : doubled
    }
    return sum % 10 == 0
  }

  /// The sum of the digits, each times its weight.
  static func weighted(_ digits: some Sequence<Int>, _ weights: [Int]) -> Int {
    zip(digits, weights).reduce(0) { $0 + $1.0 * $1.1 }
  }

  /// ISO/IEC 7064, MOD 97-10, of a text whose letters count 10 to 35. Upper case.
  static func remainder97(_ text: some Sequence<UInt8>) -> Int {
    var rest = 0
    for byte in text {
      if byte >= 48, byte <= 57 {
        rest = (rest * 10 + Int(byte) - 48) % 97
      } else if byte >= 65, byte <= 90 {
        rest = (rest * 100 + Int(byte) - 55) % 97
      } else {
        return -1
      }
    }
    return rest
  }

  /// ISO/IEC 7064, MOD 11-2: the check character after these digits, 10 for `X`.
  static func check11and2(_ digits: some Sequence<Int>) -> Int {
    let rest = digits.reduce(0) { ($0 + $1) * 2 % 11 }
    return (12 - rest) % 11
  }

  /// ISO/IEC 7064, MOD 11,10: the check digit after these digits.
  static func check11and10(_ digits: some Sequence<Int>) -> Int {
    var product = 10
    for digit in digits {
      let sum = (digit + product) % 10
      product = (sum == 0 ? 10 : sum) * 2 % 11
    }
    return (11 - product) % 10
  }

  /// J. Verhoeff, "Error Detecting Decimal Codes", 1969. Aadhaar.
  static func verhoeff(_ digits: some BidirectionalCollection<Int>) -> Bool {
    var check = 0
    for (place, digit) in digits.reversed().enumerated() {
      check = dihedral[check][permutation[place % 8][digit]]
    }
    return check == 0
  }

  private static let dihedral = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 2, 3, 4, 0, 6, 7, 8, 9, 5],
    [2, 3, 4, 0, 1, 7, 8, 9, 5, 6], [3, 4, 0, 1, 2, 8, 9, 5, 6, 7],
    [4, 0, 1, 2, 3, 9, 5, 6, 7, 8], [5, 9, 8, 7, 6, 0, 4, 3, 2, 1],
    [6, 5, 9, 8, 7, 1, 0, 4, 3, 2], [7, 6, 5, 9, 8, 2, 1, 0, 4, 3],
    [8, 7, 6, 5, 9, 3, 2, 1, 0, 4], [9, 8, 7, 6, 5, 4, 3, 2, 1, 0],
  ]

  private static let permutation = [
    [0, 1, 2, 3, 4, 5, 6, 7, 8, 9], [1, 5, 7, 6, 2, 8, 3, 0, 9, 4],
    [5, 8, 0, 3, 7, 9, 6, 1, 4, 2], [8, 9, 1, 6, 0, 4, 3, 5, 2, 7],
    [9, 4, 5, 3, 1, 2, 6, 8, 7, 0], [4, 2, 8, 6, 5, 7, 3, 9, 0, 1],
    [2, 7, 9, 3, 8, 0, 6, 4, 1, 5], [7, 0, 4, 6, 9, 1, 3, 2, 5, 8],
  ]

  /// Whether these could be a month and a day.
  static func isDay(month: Int, day: Int) -> Bool {
    (1...12).contains(month) && day >= 1
      && day <= [31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][month - 1]
  }
}
