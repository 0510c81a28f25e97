import Diagnostics
import Foundation
import SiteBuild

// What `build --timings` prints.

extension Timings {
  /// Takes the time from now on.
  static func onTheClock() -> Timings {
    Timings(
      now: { Moment(wall: seconds(CLOCK_MONOTONIC), cpu: seconds(CLOCK_PROCESS_CPUTIME_ID)) },
      threadTime: { seconds(CLOCK_THREAD_CPUTIME_ID) })
  }

  /// A table for people; a line of its own for a program that reads the report line by line. Where
  /// the report is somebody else's, it goes beside it.
  func tell(_ format: ReportFormat, threads: Int) {
    switch format {
    case .json: print(json(threads: threads))
    case .human: print(table(threads: threads), terminator: "")
    case .line, .github: writeError(table(threads: threads))
    }
  }

  func table(threads: Int) -> String {
    var lines: [[String]] = [["", "elapsed", "processor", ""]]
    let all = all
    for row in rows {
      let (one, several) = row.stage.nouns
      lines.append([
        row.stage.words, shown(row.time.wall), shown(row.time.cpu),
        "\(row.items) \(row.items == 1 ? one : several)",
      ])
      for (part, cpu) in row.parts { lines.append(["  " + part.words, "", shown(cpu), ""]) }
    }
    lines.append([
      "Together, on \(counted(threads, "thread"))", shown(all.wall), shown(all.cpu),
      "\(peakMegabytes) MB of memory at most",
    ])
    let widths = (0..<3).map { column in lines.map { $0[column].count }.max() ?? 0 }
    func padding(_ text: String, _ column: Int) -> String {
      String(repeating: " ", count: widths[column] - text.count)
    }
    var text = "\nWhere the time went:\n"
    for line in lines {
      var written = "  " + line[0] + padding(line[0], 0)
      for column in 1...2 { written += "  " + padding(line[column], column) + line[column] }
      if !line[3].isEmpty { written += "  " + line[3] }
      text += written + "\n"
    }
    return text
  }

  func json(threads: Int) -> String {
    func number(_ seconds: Double) -> String { String(format: "%.6f", seconds) }
    let stages = rows.map { row in
      let parts = row.parts.map { "{\"part\":\"\($0.part.name)\",\"cpu\":\(number($0.cpu))}" }
      return "{\"stage\":\"\(row.stage.rawValue)\",\"wall\":\(number(row.time.wall)),"
        + "\"cpu\":\(number(row.time.cpu)),\"items\":\(row.items),"
        + "\"parts\":[\(parts.joined(separator: ","))]}"
    }
    let all = all
    return "{\"timings\":{\"wall\":\(number(all.wall)),\"cpu\":\(number(all.cpu)),"
      + "\"threads\":\(threads),\"peak_mb\":\(peakMegabytes),"
      + "\"stages\":[\(stages.joined(separator: ","))]}}"
  }
}

private func shown(_ seconds: Double) -> String { String(format: "%.3f s", seconds) }

private func seconds(_ clock: clockid_t) -> Double {
  var time = timespec()
  clock_gettime(clock, &time)
  return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
}

/// The most memory that the process has held.
private var peakMegabytes: Int {
  var usage = rusage()
  // 0 is the process itself, by a name whose type is not the same everywhere.
  getrusage(0, &usage)
  #if os(Linux)
    return usage.ru_maxrss >> 10
  #else
    return usage.ru_maxrss >> 20
  #endif
}
