import Foundation
import Synchronization

/// Calls `body` for every index below `count`, on as many threads as asked for, and returns when
/// all calls have ended.
///
/// Each call gets the number of its thread, so that it can use that thread's own buffers. Indices
/// are taken in order; which thread takes which is left to chance, so `body` must write its result
/// to the index's own place.
package func inParallel(
  count: Int, threads: Int, _ body: @escaping @Sendable (_ index: Int, _ thread: Int) -> Void
) {
  let threads = max(1, min(threads, count))
  guard count > 0 else { return }
  let queue = Queue()
  let finished = DispatchSemaphore(value: 0)
  for thread in 0..<threads {
    let worker = Thread {
      while case let index = queue.next(), index < count { body(index, thread) }
      finished.signal()
    }
    // Deeply nested input must meet our own limits, never the end of the stack.
    worker.stackSize = 16 << 20
    worker.start()
  }
  for _ in 0..<threads { finished.wait() }
}

/// The same for calls that come to something: what they came to, by index.
func inParallel<Value>(
  count: Int, threads: Int, _ body: @escaping @Sendable (_ index: Int) -> Value
) -> [Value] {
  let slots = Slots<Value>(count: count)
  inParallel(count: count, threads: threads) { index, _ in slots[index] = body(index) }
  return (0..<count).map { slots[$0]! }
}

/// Begins some work on a thread of its own; the result is waited for when it is asked for, which may be
/// more than once.
func beside<Value: Sendable>(_ work: @escaping @Sendable () -> Value) -> () -> Value {
  let result = Slots<Value>(count: 1)
  let finished = DispatchSemaphore(value: 0)
  let worker = Thread {
    result[0] = work()
    finished.signal()
  }
  worker.stackSize = 16 << 20
  worker.start()
  return {
    finished.wait()
    finished.signal()
    return result[0]!
  }
}

private final class Queue: Sendable {
  private let taken = Atomic(0)
  func next() -> Int { taken.wrappingAdd(1, ordering: .relaxed).oldValue }
}

/// A list whose elements are filled in by several threads, each its own place.
package final class Slots<Element>: @unchecked Sendable {
  // Safe because no two threads write the same index (see `inParallel`), and they are read only
  // after all threads have ended.
  private let storage: UnsafeMutableBufferPointer<Element?>

  package init(count: Int) {
    storage = .allocate(capacity: count)
    storage.initialize(repeating: nil)
  }

  deinit {
    storage.deinitialize()
    storage.deallocate()
  }

  package subscript(index: Int) -> Element? {
    get { storage[index] }
    set { storage[index] = newValue }
  }
}
