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

  /// One slot per worker. `seconds` is the worker's own processor time, so that a machine with other
  /// work to do is not taken for a page that is too hard; where a system does not count it, and for
  /// a worker that waits without end, it is time on the wall. `onTrip` is called on the watchdog's own thread while the workers go on;
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
    let clock = ownClock()
    slots[slot].work.withLock {
      $0.sequence &+= 1
      $0.file = file
      $0.clock = clock
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

  /// How many times longer a worker may wait than work: for a disk, or for its turn.
  private static let patienceWithWaiting = 20.0

  private func watch() {
    var seen = [Sighting](repeating: Sighting(), count: slots.count)
    var last = now(CLOCK_MONOTONIC)!
    while !stopping.load(ordering: .relaxed) {
      sleep(interval)
      let time = now(CLOCK_MONOTONIC)!
      // A process that was suspended, or starved by its neighbours, sees a long gap that no file is
      // to blame for.
      let passed = min(time - last, interval * 3)
      last = time
      var memory: Int?
      for i in slots.indices {
        let work = slots[i].work.withLock { $0 }
        let sequence = work.sequence
        guard let file = work.file else {
          seen[i].sequence = 0
          continue
        }
        let resident = memory ?? residentBytes()
        memory = resident
        let worked = work.clock.flatMap(now)
        guard seen[i].sequence == sequence else {
          seen[i] = Sighting(sequence: sequence, seconds: 0, worked: worked, resident: resident)
          continue
        }
        seen[i].seconds += passed
        let spent: Double
        if let worked, let start = seen[i].worked {
          spent = max(worked - start, seen[i].seconds / Self.patienceWithWaiting)
        } else {
          spent = seen[i].seconds
        }
        if spent > seconds { onTrip(file, .time(seconds: spent)) }
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
    /// What counts the worker's own processor time.
    var clock: clockid_t?
  }

  let work = Mutex<Work>(Work())
}

private struct Sighting {
  var sequence: UInt64 = 0
  /// For how long it has been seen.
  var seconds = 0.0
  /// The worker's processor time when it was first seen.
  var worked: Double?
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

/// The clock of the calling thread's processor time; nil where the system has none that others can
/// read.
private func ownClock() -> clockid_t? {
  #if os(Linux)
    var clock = clockid_t()
    return pthread_getcpuclockid(pthread_self(), &clock) == 0 ? clock : nil
  #else
    return nil
  #endif
}

/// What a clock says, in seconds; nil if its thread has ended.
private func now(_ clock: clockid_t) -> Double? {
  var time = timespec()
  guard clock_gettime(clock, &time) == 0 else { return nil }
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
