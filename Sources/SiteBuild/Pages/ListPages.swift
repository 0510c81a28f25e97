import Content
import Privacy
import Syntax
import Templating

// Questions, words, topics, barriers, ideas, changes and contacts.

extension ProgramComposer {
  /// The text of an entry that shares its page with others.
  private func entryBody(_ item: Item, shift: Int) -> HTML {
    body(item, idPrefix: item.entry.slug + "-", headingShift: shift).html
  }

  func faq() -> Screen<FaqView> {
    var groups: [(title: String, items: [Item])] = []
    for item in edition.items(.faq) {
      guard case .faq(let faq) = item.entry.noun else { continue }
      let title = texts(of: item)(faq.group) ?? words["faq"]
      if let place = groups.firstIndex(where: { $0.title == title }) {
        groups[place].items.append(item)
      } else {
        groups.append((title, [item]))
      }
    }
    return screen(
      frame(.faq, section: .faq),
      FaqView(
        groups: groups.enumerated().map { index, group in
          Shown(
            FaqGroupView(
              id: "g_\(index + 1)", title: group.title,
              questions: group.items.map {
                Shown(
                  QuestionView(
                    id: $0.entry.slug, question: $0.title, answer: entryBody($0, shift: 2),
                    language: language(of: $0)))
              }))
        }))
  }

  func glossary() -> Screen<GlossaryView> {
    let items = edition.items(.glossary)
    return screen(
      frame(.glossary, section: .glossary),
      GlossaryView(
        entries: items.compactMap { item -> Shown<GlossaryEntryView>? in
          guard case .glossary(let entry) = item.entry.noun else { return nil }
          return Shown(
            GlossaryEntryView(
              id: item.entry.slug, term: item.title, definition: texts(of: item)(entry.definition),
              body: nonEmpty(entryBody(item, shift: 1)),
              see: entry.see.compactMap { reference in
                edition.item("glossary/\(reference.name)").map {
                  Shown(WordRefView(id: $0.entry.slug, title: $0.title))
                }
              }, language: language(of: item)))
        }))
  }

  func topics() -> Screen<TopicsView> {
    let groups = Topic.Group.allCases.compactMap { group -> Shown<TopicGroupView>? in
      let items = edition.items(.topic).filter {
        guard case .topic(let topic) = $0.entry.noun else { return false }
        return topic.group == group
      }
      guard !items.isEmpty else { return nil }
      return Shown(
        TopicGroupView(
          title: words["group_\(group.rawValue)"], cards: items.map { card($0, label: false) }))
    }
    return screen(frame(.topics, section: .topics), TopicsView(groups: groups))
  }

  func topic(_ item: Item, _ topic: Topic) -> Screen<TopicView> {
    let (html, headings) = body(item)
    let texts = texts(of: item)
    let about = edition.storiesAbout["topics/\(item.page.original.path.stem)"] ?? []
    return screen(
      frame(.topic, item, section: .topics, headings: headings),
      TopicView(
        group: words["group_\(topic.group.rawValue)"], starters: texts(topic.starters),
        seniorGains: texts(topic.seniorGains), reverseSide: texts(topic.reverseSide),
        senior: words["party_senior"], junior: words["party_junior"],
        capability: topic.capability.flatMap { reference in
          settings.capabilities.first { $0.id.value == reference.name }.map { texts($0.text) }
        }, body: html, stories: about.prefix(4).map { card($0, label: false) }))
  }

  func barriers() -> Screen<BarriersView> {
    screen(
      frame(.barriers, section: .barriers),
      BarriersView(cards: edition.items(.barrier).map { card($0, label: false) }))
  }

  func barrier(_ item: Item, _ barrier: Barrier) -> Screen<BarrierView> {
    let (html, headings) = body(item)
    let texts = texts(of: item)
    return screen(
      frame(.barrier, item, section: .barriers, headings: headings),
      BarrierView(
        situation: texts(barrier.situation),
        who: readers(barrier.who.filter(\.isGeneral).map(\.rawValue)),
        mitigations: cards(barrier.mitigations), tries: texts(barrier.tries),
        avoid: texts(barrier.avoid), body: html))
  }

  func ideas() -> Screen<IdeasView> {
    screen(
      frame(.ideas, section: .ideas),
      IdeasView(
        items: edition.items(.idea).compactMap { item -> Shown<IdeaView>? in
          guard case .idea(let idea) = item.entry.noun else { return nil }
          let own = texts(of: item)
          return Shown(
            IdeaView(
              id: item.entry.slug, title: item.title, practice: own(idea.practice),
              how: own(idea.how), effort: words["effort_\(idea.effort.rawValue)"],
              firstSeen: idea.firstSeen.flatMap { reference in
                edition.cohorts.first { $0.id == reference.name }.map { texts($0.settings.name) }
              }, body: entryBody(item, shift: 1), language: language(of: item)))
        }))
  }

  func changes() -> Screen<ChangesView> {
    var frame = frame(.changes, section: .changes)
    frame.feeds = feeds
    return screen(
      frame,
      ChangesView(
        items: edition.items(.change).compactMap { item -> Shown<ChangeView>? in
          guard case .change(let change) = item.entry.noun, let day = item.entry.header.date else {
            return nil
          }
          return Shown(
            ChangeView(
              id: item.entry.slug, title: item.title, date: date(day),
              category: words["category_\(change.category.rawValue)"],
              theme: texts(of: item)(change.theme), wave: texts(of: item)(change.feedbackWave),
              decision: texts(of: item)(change.decision),
              effectiveFrom: change.effectiveFrom.map { date($0) },
              body: entryBody(item, shift: 1), language: language(of: item)))
        }, feed: site.baseURL == nil ? nil : route.link(to: Feed.changes.route(in: edition))))
  }

  func contacts() -> Screen<ContactsView> {
    // Shared contacts may serve other programs: this program's own come first.
    let own = ([settings.coordinator, settings.backup].compactMap(\.self) + settings.champions).map(
      \.name)
    func isOwn(_ item: Item) -> Bool { own.contains(item.page.original.path.stem) }
    let groups = Person.Relation.allCases.compactMap { relation -> Shown<ContactGroupView>? in
      let all = edition.items(.person).filter {
        guard case .person(let person) = $0.entry.noun else { return false }
        return person.relation == relation
      }
      let items = all.filter(isOwn) + all.filter { !isOwn($0) }
      guard !items.isEmpty else { return nil }
      return Shown(
        ContactGroupView(
          title: words["relation_\(relation.rawValue)"],
          people: items.compactMap { contact($0, withBody: true) }))
    }
    return screen(
      frame(.contacts, section: .contacts),
      ContactsView(
        groups: groups,
        links: settings.links.support.compactMap { support in
          Link(support.url).map { Shown(RefView(title: texts(support.label), link: $0)) }
        }))
  }
}
