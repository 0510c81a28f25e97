#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

// For tests of the watchdog, which end a process of their own.

func exitNow(_ code: Int32) -> Never { _exit(code) }

/// Keeps a processor busy for good, as a parser in a trap would.
func spin() {
  var x: UInt64 = 1
  while true {
    x = x &* 6_364_136_223_846_793_005 &+ 1
    if x == 0 { break }
  }
}

func pause() { usleep(2000) }
