import Synchronization

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#elseif canImport(Darwin)
  import Darwin
#endif

/// Watches workers: ends the process with an explanation if one file takes too long, or makes
/// memory grow too much while it is worked on.
///
/// Limits before parsing stop the traps we know of; this stops those we don't. A parser in C cannot
/// be interrupted, so the only safe end is the end of the process, before anything was written.
package final class Watchdog: Sendable {
  package enum Reason: Hashable, Sendable {
    case time(seconds: Double)
    case memory(bytes: Int)
  }

  private let slots: [Slot]
  private let seconds: Double
  private let growth: Int
  private let interval: Double
  private let onTrip: @Sendable (_ file: String, Reason) -> Never
  private let thread = Mutex<Thread>(Thread())
  private let stopping = Atomic<Bool>(false)

  /// One slot per worker. `onTrip` is called on the watchdog's own thread while the workers go on;
  /// it reports and ends the process.
  package init(
    slots: Int, seconds: Double = 5, growth: Int = 250 << 20, interval: Double = 0.02,
    onTrip: @escaping @Sendable (_ file: String, Reason) -> Never
  ) {
    self.slots = (0..<slots).map { _ in Slot() }
    self.seconds = seconds
    self.growth = growth
    self.interval = interval
    self.onTrip = onTrip
  }

  /// The worker of that slot begins with a file. No system call is made: the watchdog notices by
  /// itself, at its next look.
  package func enter(slot: Int, file: String) {
    slots[slot].work.withLock {
      $0.sequence &+= 1
      $0.file = file
    }
  }

  /// The worker has finished with its file.
  package func leave(slot: Int) {
    slots[slot].work.withLock { $0.file = nil }
  }

  /// Starts the watchdog's thread; does nothing if it runs already.
  package func start() {
    thread.withLock { thread in
      guard thread.id == nil else { return }
      stopping.store(false, ordering: .relaxed)
      thread.id = startThread { [self] in watch() }
    }
  }

  /// Ends the thread, and waits until it has ended.
  package func stop() {
    thread.withLock { thread in
      guard let id = thread.id else { return }
      stopping.store(true, ordering: .relaxed)
      pthread_join(id, nil)
      thread.id = nil
    }
  }

  private func watch() {
    var seen = [Sighting](repeating: Sighting(), count: slots.count)
    var last = now()
    while !stopping.load(ordering: .relaxed) {
      sleep(interval)
      let time = now()
      // A process that was suspended, or starved by its neighbours, sees a long gap that no file is
      // to blame for.
      let passed = min(time - last, interval * 3)
      last = time
      var memory: Int?
      for i in slots.indices {
        let (sequence, file) = slots[i].work.withLock { ($0.sequence, $0.file) }
        guard let file else {
          seen[i].sequence = 0
          continue
        }
        let resident = memory ?? residentBytes()
        memory = resident
        guard seen[i].sequence == sequence else {
          seen[i] = Sighting(sequence: sequence, seconds: 0, resident: resident)
          continue
        }
        seen[i].seconds += passed
        if seen[i].seconds > seconds { onTrip(file, .time(seconds: seen[i].seconds)) }
        let grown = resident - seen[i].resident
        if grown > growth { onTrip(file, .memory(bytes: grown)) }
      }
    }
  }
}

/// What one worker is doing. The lock is nearly always free: its other user looks in 50 times a
/// second.
private final class Slot: Sendable {
  struct Work {
    var sequence: UInt64 = 0
    var file: String?
  }

  let work = Mutex<Work>(Work())
}

private struct Sighting {
  var sequence: UInt64 = 0
  var seconds = 0.0
  var resident = 0
}

private struct Thread: @unchecked Sendable {
  // A thread's id is a pointer on some systems; it is only ever passed back to `pthread_join`.
  var id: pthread_t?
}

private final class ThreadBody {
  let run: @Sendable () -> Void
  init(_ run: @escaping @Sendable () -> Void) { self.run = run }
}

private func startThread(_ run: @escaping @Sendable () -> Void) -> pthread_t? {
  let body = Unmanaged.passRetained(ThreadBody(run)).toOpaque()
  #if canImport(Darwin)
    var id: pthread_t?
    let failed = pthread_create(
      &id, nil,
      { body in
        Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run()
        return nil
      }, body)
    return failed == 0 ? id : nil
  #else
    var id = pthread_t()
    let failed = pthread_create(
      &id, nil,
      { body in
        if let body { Unmanaged<ThreadBody>.fromOpaque(body).takeRetainedValue().run() }
        return nil
      }, body)
    return failed == 0 ? id : nil
  #endif
}

private func now() -> Double {
  var time = timespec()
  clock_gettime(CLOCK_MONOTONIC, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

private func sleep(_ seconds: Double) {
  usleep(UInt32(seconds * 1e6))
}

/// How much memory the process holds now; where the system does not say, the most it ever held.
private func residentBytes() -> Int {
  #if os(Linux)
    let file = open("/proc/self/statm", O_RDONLY | O_CLOEXEC)
    if file >= 0 {
      defer { close(file) }
      var buffer = [UInt8](repeating: 0, count: 128)
      let count = read(file, &buffer, buffer.count)
      // The second number counts the resident pages.
      let fields = buffer.prefix(max(0, count)).split(separator: UInt8(ascii: " "))
      if fields.count > 1, let pages = Int(String(decoding: fields[1], as: UTF8.self)) {
        return pages * Int(sysconf(Int32(_SC_PAGESIZE)))
      }
    }
  #endif
  var usage = rusage()
  // 0 is RUSAGE_SELF, which each system's headers give another type.
  getrusage(0, &usage)
  #if os(Linux)
    return Int(usage.ru_maxrss) * 1024
  #else
    return Int(usage.ru_maxrss)
  #endif
}
