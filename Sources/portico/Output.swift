import CPlatform
import Foundation

// What commands say. A full disk or a closed stream is told and is no crash.

/// Writes a report to standard output at once; ends the run if it cannot be written.
func writeOut(_ text: String) {
  do {
    try FileHandle.standardOutput.write(contentsOf: Data(text.utf8))
  } catch {
    writeError(unheard)
    _exit(EndCode.world.rawValue)
  }
}

/// Writes to standard error. If nobody can hear that, there is nobody to tell.
func writeError(_ text: String) {
  try? FileHandle.standardError.write(contentsOf: Data(text.utf8))
}

/// Ends the run, when all that was printed has been written.
func end(_ code: EndCode) -> Never {
  if portico_output_failed() != 0 {
    writeError(unheard)
    exit(EndCode.world.rawValue)
  }
  exit(code.rawValue)
}

/// Opens what a caller has closed of the three streams, so that no file of the site is taken for one.
func openStreams() {
  for stream in Int32(0)...2 where fcntl(stream, F_GETFD) == -1 { _ = open("/dev/null", O_RDONLY) }
}

private let unheard = """
  portico: what there is to say cannot be written where it was to go
    mend  make room there, or leave it on the screen

  """
