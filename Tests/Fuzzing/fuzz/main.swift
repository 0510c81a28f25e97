import CFuzzer
import Foundation
import HostileInput

// Hands libFuzzer's inputs to what reads hostile bytes; a broken promise is a crash, so that
// libFuzzer keeps the input.
//
//     fuzz TARGET [libFuzzer's options and folders]
//
// `Scripts/fuzz` builds it and runs every target.

let names = HostileInput.allCases.map(\.rawValue).joined(separator: "|")
guard CommandLine.arguments.count > 1,
  let wanted = HostileInput(rawValue: CommandLine.arguments[1])
else {
  print("fuzz \(names) [libFuzzer's options]")
  exit(2)
}
// What libFuzzer calls cannot carry anything along.
nonisolated(unsafe) private var input = wanted

var arguments = ([CommandLine.arguments[0]] + CommandLine.arguments.dropFirst(2))
  .map { strdup($0) }
var count = Int32(arguments.count)
arguments.append(nil)
let code = arguments.withUnsafeMutableBufferPointer { buffer in
  var start = buffer.baseAddress
  return LLVMFuzzerRunDriver(&count, &start) { data, size in
    input.read(Array(UnsafeBufferPointer(start: data, count: size)))
    return 0
  }
}
exit(code)
