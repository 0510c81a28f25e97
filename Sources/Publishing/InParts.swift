import Dispatch

/// Calls `body` for the parts of a list at once, in as many as there are threads, and returns when all
/// calls have ended.
///
/// - Parameters:
///   - least: how many elements are worth a thread.
///   - body: gets the number of its part and the part.
func inParts<Element: Sendable>(
  _ list: [Element], threads: Int, ofAtLeast least: Int,
  _ body: @Sendable (_ number: Int, _ part: ArraySlice<Element>) -> Void
) {
  let parts = max(1, min(threads, list.count / least))
  DispatchQueue.concurrentPerform(iterations: parts) { number in
    body(number, list[list.count * number / parts..<list.count * (number + 1) / parts])
  }
}
