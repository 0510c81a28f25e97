import Matching
import Privacy

/// A roster from the lines of a table; the columns are those of domain.md 3.5 that the checks use.
func roster(_ lines: String...) throws -> Participants {
  try Participants(
    table(
      "id,name,role,level,unit_path,manager_id,skills_offered,skills_sought,"
        + "opted_in,capacity,conflicts", lines))
}

func pairs(_ lines: String...) throws -> PairList {
  try PairList(table("pair_id,mentor_id,mentee_id,status", lines))
}

func table(_ header: String, _ lines: [String]) throws -> PrivateTable {
  try PrivateTable(csv: Array(([header] + lines).joined(separator: "\n").utf8))
}
