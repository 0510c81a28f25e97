/// Chooses pairs so that as many as possible come about and, among all such choices, the sum of
/// their scores is the greatest.
///
/// Successive shortest augmenting paths with potentials, on the flow from mentors to mentees: after
/// each path the pairs chosen so far have the greatest sum among all choices of as many pairs.
/// Source: R. K. Ahuja, T. L. Magnanti, J. B. Orlin, Network Flows (1993), section 9.7. Each path
/// costs time in proportion to mentors × mentees.
///
/// - Parameters:
///   - mentors: how many pairs each mentor has room for.
///   - mentees: how many pairs each mentee has room for.
///   - score: what a pair is worth, at least 0; nil if the two may not be a pair. Two people are
///     paired at most once.
/// - Returns: the chosen pairs, sorted. Where several choices are equally good, which one it is
///   depends on the order of the people alone.
func assignment(
  mentors: [Int], mentees: [Int], score: (_ mentor: Int, _ mentee: Int) -> Int?
) -> [(mentor: Int, mentee: Int)] {
  let (m, n) = (mentors.count, mentees.count)
  guard m > 0, n > 0 else { return [] }
  // A pair costs how much less than the best it is worth, so that no cost is negative. With equally
  // many pairs, least cost is greatest score.
  var cost = [Int32](repeating: -1, count: m * n)
  var best = 0
  for i in 0..<m {
    for j in 0..<n {
      guard let worth = score(i, j) else { continue }
      best = max(best, worth)
      cost[i * n + j] = Int32(worth)
    }
  }
  for edge in cost.indices where cost[edge] >= 0 { cost[edge] = Int32(best) - cost[edge] }

  var isChosen = [Bool](repeating: false, count: m * n)
  var (freeMentors, freeMentees) = (mentors, mentees)
  // People are numbered: mentors first, then mentees. A potential makes each cost along a path one
  // that is not negative.
  var potential = [Int](repeating: 0, count: m + n)
  let unreached = Int.max
  while true {
    var distance = [Int](repeating: unreached, count: m + n)
    var previous = [Int](repeating: -1, count: m + n)
    var isSettled = [Bool](repeating: false, count: m + n)
    // Whoever has room left has had it all along, and so the source's own potential, which is 0.
    for i in 0..<m where freeMentors[i] > 0 { distance[i] = 0 }
    var end = -1
    var reach = unreached
    while true {
      var node = -1
      for candidate in 0..<(m + n)
      where !isSettled[candidate] && distance[candidate] < unreached
        && (node < 0 || distance[candidate] < distance[node])
      {
        node = candidate
      }
      guard node >= 0 else { break }
      isSettled[node] = true
      if node >= m, freeMentees[node - m] > 0 {
        let total = distance[node] + potential[node]
        if end < 0 || total < reach { (end, reach) = (node, total) }
      }
      if node < m {
        for j in 0..<n where cost[node * n + j] >= 0 && !isChosen[node * n + j] && !isSettled[m + j]
        {
          let length =
            distance[node] + Int(cost[node * n + j]) + potential[node] - potential[m + j]
          if length < distance[m + j] { (distance[m + j], previous[m + j]) = (length, node) }
        }
      } else {
        let j = node - m
        for i in 0..<m where isChosen[i * n + j] && !isSettled[i] {
          let length = distance[node] - Int(cost[i * n + j]) + potential[node] - potential[i]
          if length < distance[i] { (distance[i], previous[i]) = (length, node) }
        }
      }
    }
    guard end >= 0 else { break }
    let furthest = distance.lazy.filter { $0 < unreached }.max() ?? 0
    for node in 0..<(m + n) {
      potential[node] += distance[node] < unreached ? distance[node] : furthest
    }
    freeMentees[end - m] -= 1
    var node = end
    while previous[node] >= 0 {
      let before = previous[node]
      if before < m {
        isChosen[before * n + node - m] = true
      } else {
        isChosen[node * n + before - m] = false
      }
      node = before
    }
    freeMentors[node] -= 1
  }
  var pairs: [(mentor: Int, mentee: Int)] = []
  for i in 0..<m {
    for j in 0..<n where isChosen[i * n + j] { pairs.append((i, j)) }
  }
  return pairs
}
