"""The sentences of the invented stories. `{a|b}` is a choice, `«x»` a decoy, `‹›` the place of an item.

The plain sentences name nobody and state nothing about the teller's job, place or years: whatever
the truth file says of a story is put there on purpose.
"""

import re

TITLES = [
    "Learning to {ask|listen} before {answering|acting}", "A year of {honest|better} questions", "What {changed|stayed} after the first call",
    "From {nodding along|silence} to speaking up", "The meeting I nearly {cancelled|skipped}", "Two views of one {problem|spreadsheet}",
    "Small steps, {kept|taken} every fortnight", "How feedback stopped {hurting|stinging}", "Trading {places|notes} across a {generation|time zone}",
    "The {list|notebook} that {kept us honest|made it work}", "Letting go of the {perfect|finished} answer", "A {braver|calmer} way to say no",
    "Finding {my|a} voice in a {loud|crowded} room", "When the plan {fell apart|did not hold}", "Teaching someone {older|wiser} than me",
    "{Curiosity|Patience} as a working method", "Why we {wrote|drew} everything down", "Back at work, {with company|and not alone}",
    "An hour that {paid for itself|I now protect}", "The question that {opened|unlocked} the year",
]

SUMMARIES = [
    "How {regular|short} conversations {changed|reshaped} the way one colleague {leads|works}.",
    "A {quiet|candid} account of {doubt|a slow start}, and what came after it.",
    "Two people, one {shared document|standing call}, and a habit that {lasted|spread}.",
    "What a {reverse|cross-team} pair learned about {feedback|trust|tools}.",
    "Why the {first|hardest} conversation turned out to be the most {useful|human}.",
]

HEADINGS = ["How it {began|started}", "What we {tried|agreed}", "The {hard|awkward} part", "What {changed|shifted}", "What I would {tell others|do again}",
            "Where we {go|stand} next", "Lessons {worth keeping|from the middle}", "A {slow|shaky} start", "Three habits that {stuck|helped}",
            "Looking back", "The turning point", "In {my|our} own words", "Why it mattered", "Questions we {kept|still ask}", "Eine kleine Bilanz",
            "Ce que nous gardons", "Lo que {aprendimos|cambió}"]

PLAIN = [
    "I {applied|signed up} because {a colleague kept recommending it|the poster in the lift would not leave me alone}, and I {expected|feared} another box-ticking exercise.",
    "Our first {call|meeting} was {stiff|painfully polite}: we {compared calendars|talked about the weather} and {hung up|left} ten minutes early.",
    "{Nobody|No one} had ever asked me what I wanted to be {better|braver} at.",
    "It took {three|four} conversations before we {dropped the script|stopped performing for each other}.",
    "We {agreed|decided} that either of us could {park|stop} a topic without {giving a reason|explaining why}.",
    "My mentor {listened|waited} far longer than was comfortable, and then asked one {short|plain} question.",
    "{Somewhere|At some point} between the second and third {session|conversation}, I stopped {rehearsing|preparing my lines}.",
    "I used to {arrive|turn up} with answers; now I {bring|carry} a {page|handful} of questions.",
    "The {biggest|quietest} change is that I {pause|count to five} before I reply to a {difficult|prickly} message.",
    "We kept a {running|shared} document with {one|a single} line per meeting, and rereading it {still surprises me|is oddly moving}.",
    "She {showed|taught} me how a budget is really made, and I {showed|taught} her how our customers {type|search} on a phone.",
    "He admitted that he had been {guessing|bluffing} about the new tools for {months|ages}, which made {my own doubts|everything} easier to say aloud.",
    "What I {valued|remember} most was the {silence|space} after a {hard|clumsy} question.",
    "{Progress|Change} was {uneven|patchy}: two steps forward, one {long|embarrassed} step back.",
    "We {practised|rehearsed} the opening sentence of a {difficult|tense} conversation until it {sounded like me|stopped shaking}.",
    "There were weeks when we {only|barely} managed twenty minutes, and those {often|somehow} turned out to be the {best|most useful} ones.",
    "I {learned|discovered} that {disagreeing|pushing back} early is kinder than {complaining|grumbling} late.",
    "The {checklist|guide} gave us a {frame|start}, but the {detours|tangents} were what we {kept|talked about afterwards}.",
    "By the {middle|halfway point} of the program I had {presented|spoken} in front of {a room of strangers|people who scared me} twice.",
    "My {confidence|voice} did not arrive {overnight|all at once}; it {seeped|crept} in between {tasks|meetings}.",
    "{Both|The two} of us {left|came away} with more questions than we {brought|had}, which felt like {success|the point}.",
    "We {mapped|sketched} the people I depend on and found {two|several} I had never {thanked|spoken to}.",
    "{After|Following} a {bad|rough} quarter, it helped to have somebody {outside|beyond} my team who {simply listened|did not need a status report}.",
    "I {still use|keep coming back to} the three columns we {drew|made} on that first afternoon: keep, stop, try.",
    "Our {calls|chats} were the only {half hour|slot} of the week without {slides|an agenda full of metrics}.",
    "The {trick|secret} was to {end|close} every call by {naming|choosing} one thing small enough to {finish|do} before the next.",
    "When I was {offered|asked to take on} a {stretch|bigger} project, I {said yes|agreed} before the old {doubts|excuses} could {line up|answer}.",
    "{Honestly|To be fair}, the {matching|pairing} looked {odd|unlikely} on paper; it worked {because of that|all the same}.",
    "I came for {advice|shortcuts} and stayed for the {company|thinking out loud}.",
    "A {mistake|slip} of mine cost us a {week|deadline}, and our next {talk|meeting} was about repair rather than blame.",
    "We {read|shared} one article a month and {argued|disagreed} about it {cheerfully|over soup}.",
    "{Listening|Being listened to} without {interruption|judgement} is rarer at work than I had {thought|realised}.",
    "I {stopped|quit} apologising at the {start|beginning} of every sentence, and people {leaned in|began to answer}.",
    "The {feedback|comment} {stung|smarted} for a day and then {became|turned into} the most useful line in my notebook.",
    "What began as {career|job} advice became a {conversation|dialogue} about how we {treat|notice} each other.",
    "{Week|Month} by {week|month} the topics moved from {tools|templates} to {people|trust}.",
    "I now {run|open} my own team meetings with a {question|check-in} instead of a {status list|slide}.",
    "For the first time I {understood|saw} why a decision that looked {slow|foolish} from below was {careful|sensible} from above.",
    "The {older|more experienced} of us learned to {mute|unmute}, share and annotate; the younger learned to {wait|let a pause do its work}.",
    "We {promised|agreed} to tell each other when something {was not working|felt stale}, and {kept|honoured} that promise twice.",
    "A {walk|stroll} around the {car park|block} {did|achieved} more than any {video call|formal review}.",
    "It {helps|helped} that neither of us {reported to|depended on} the other.",
    "I {wrote|drafted} a letter to myself on day one; reading it on the last day made us both {laugh|quiet}.",
    "{Saying|Admitting} “I do not know” in a {meeting|workshop} is now {normal|unremarkable} in our group.",
    "The goals we set were {modest|small}: speak once in every {review|forum}, ask one question, thank one person.",
    "I had {underestimated|forgotten} how much {energy|courage} it takes to be a beginner again.",
    "Our {differences|backgrounds} were the {curriculum|engine}; the worksheets were only the {excuse|table}.",
    "When the {hour|session} was cancelled twice, we {talked about that|asked why} instead of pretending to be busy.",
    "My {partner|counterpart} never {told|advised} me what to do, which was {infuriating|maddening} until it {was not|worked}.",
    "We closed with a {simple|quiet} ritual: one thing learned, one thing to {give away|pass on}.",
    "I {recommend|suggest} it to anyone who is {tired|wary} of {courses|seminars} and ready for conversation.",
    "The {proposal|idea} we {rehearsed|polished} together was {adopted|funded} by a neighbouring team, with {changes|improvements} neither of us had foreseen.",
    "Being {trusted|believed} by someone with {nothing to gain|no stake in it} changed how I {trust|read} others.",
    "There is {less|far less} {noise|static} in my week since I {learned|began} to ask what a meeting is for.",
    "{Meetings|Conversations} were confidential, and that {rule|promise} did more for us than any {technique|model}.",
    "I {moved|shifted} from {fixing|solving} to {asking|noticing}, and my team {noticed|relaxed} before I did.",
    "We {ended|finished} {the year|our time} as colleagues who {argue well|can disagree}, which is {rarer|better} than friendship.",
    "A {second|fresh} pair of eyes {spotted|saw} that my {problem|bottleneck} was a habit, not a {process|system}.",
    "{Nothing|Little} about it was {spectacular|dramatic}; it was {regular|steady}, and that {sufficed|was enough}.",
    "I {asked|begged} for templates and got {questions|patience}; I {am grateful|would choose the same} now.",
    "One {evening|afternoon} we {rewrote|took apart} my presentation, slide by slide, until only the {story|argument} was left.",
    "The {hardest|strangest} task was to {praise|thank} someone out loud without {a joke|irony}.",
    "Learning {shortcuts|dashboards} from a colleague half my age was {humbling|good for me} and {funny|long overdue}.",
    "Since then I have {mentored|supported} two newcomers, {badly|awkwardly} at first and then a little better.",
    "We {failed|stumbled} at the first goal and {kept|celebrated} the second; both are in the {notebook|file}.",
    "If you {wait|hold out} for a {free|quiet} week, you {never|do not} start.",
    "What I {took|carried} home was a {sentence|habit}: ask once more before you {decide|answer}.",
    "The {team|group} noticed that I {interrupted|talked} less; the {minutes|notes} got shorter, too.",
    "We {used|borrowed} the kitchen timer from the {canteen|tea point} so that both of us had {equal|the same} air time.",
    "Some {sessions|evenings} felt like {wading|walking} through {mud|fog}, and we {said so|laughed about it}.",
    "The {agreement|page} we signed at the {start|beginning} was one page long, and we {reread|needed} it exactly once.",
    "My {manager|line lead} gave me the {hour|time} and asked {no|few} questions, which was the best {support|backing} of all.",
    "I {can|could} now explain our data to people who {hate|distrust} data.",
    "{Courage|Confidence}, it turns out, is mostly {preparation|practice} with a {kind|patient} witness.",
    "{Every|Each} fortnight I {left|went home} with one {awkward|honest} sentence to try on somebody.",
]

FOREIGN = [
    ("de", "Wir haben {gelernt|verstanden}, dass {eine gute Frage|Zuhören} mehr {bewirkt|hilft} als ein {schneller|kluger} Rat."),
    ("de", "Am Anfang war ich {skeptisch|unsicher}, am Ende {dankbar|überzeugt}."),
    ("de", "Das {Gespräch|Treffen} alle zwei Wochen wurde zu {meiner|unserer} festen Gewohnheit."),
    ("de", "Mut wächst {langsam|leise}, aber er wächst."),
    ("fr", "Nous avons {appris|compris} à {écouter|douter} avant de {répondre|conclure}."),
    ("fr", "Au début, je n'osais {pas|jamais} {poser de questions|prendre la parole}."),
    ("fr", "Ce {rendez-vous|moment} est devenu {le plus utile|le plus calme} de ma semaine."),
    ("fr", "La confiance {s'installe|vient} à petits pas."),
    ("es", "Aprendí a {preguntar|escuchar} sin {miedo|prisa}."),
    ("es", "Cada {conversación|encuentro} me dejó una tarea {pequeña|sencilla} y una idea {grande|nueva}."),
    ("es", "Lo mejor fue {equivocarnos|dudar} juntos y {reírnos|hablar} de ello."),
    ("es", "La confianza se construye {poco a poco|paso a paso}."),
    ("es", "Nadie me había {preguntado|dicho} eso {antes|nunca}."),
]

LISTS = [["One {goal|promise} per {meeting|month}, written down", "No {slides|laptops} for the first {ten|fifteen} minutes", "A {walk|coffee} when words run out",
          "Thank {somebody|one person} every week", "Leave {space|room} for the second answer"],
         ["Ask what would make it {easier|lighter}", "Say what you {heard|noticed} before you {reply|judge}", "Stop on time", "Write the next step {together|aloud}"],
         ["Bring one {real|current} problem", "{Share|Admit} one doubt", "Swap {roles|seats} halfway", "Close with {thanks|a next step}"]]

TABLES = [(["Month", "Topic", "What we kept"], [["1", "Getting started", "A {shared|common} notebook"], ["2", "Feedback", "Ask first"], ["3", "{Conflict|Tension}", "Name it early"], ["4", "Closing", "One {letter|line} each"]]),
          (["Before", "After"], [["Answers first", "Questions first"], ["Long {mails|decks}", "Short calls"], ["{Guessing|Hoping}", "Asking"]]),
          (["Question", "Mean before", "Mean after"], [["I feel heard", "3.1", "4.2"], ["I can disagree", "2.8", "3.9"], ["I know whom to ask", "3.4", "4.4"]])]

CODES = [("yaml", ["agenda:", "  - check_in: 5", "  - topic: 30", "  - next_step: 10"]),
         ("css", ["@media print {", "  .story { color: black; }", "}"]),
         ("python", ["@property", "def minutes(self):", "    return self.end - self.start"]),
         ("sh", ["portal check --strict", "echo \"all fine\""]),
         ("json", ["{\"topic\": \"feedback\", \"minutes\": 45, \"done\": true}"])]

COMMENTS = ["reviewed by the communications team", "TODO: shorten the {second|third} paragraph", "picture to follow", "approved text, do not edit",
            "keep this heading short for the phone layout"]

ALTS = ["Two empty chairs by a window", "A notebook with three columns", "Hands around a cup of coffee", "Sticky notes on a glass wall", "A bridge in morning fog",
        "A whiteboard full of arrows", "Rain on the canteen roof", "An open laptop beside a plant"]

LINK_TITLES = ["The guide we used", "How pairs are matched", "Worksheet for the first meeting", "All stories"]

TAGS = ["feedback", "trust", "confidence", "listening", "reverse-mentoring", "tools", "first-steps", "change", "courage", "habits", "remote"]

# --- decoys: each must give no finding ---------------------------------------------------------------

DECOYS = [
    # words that are also names
    ("common-word", "«Will» this work for everyone? Probably not, and it does not have to."),
    ("common-word", "«Will» it last? We think so."),
    ("common-word", "It «will» take time, and time «will» tell."),
    ("common-word", "You «may» {pause|stop} whenever you like; that is rule one."),
    ("common-word", "«May» I ask a second question? became our running joke."),
    ("common-word", "There is a «grace» period of two weeks for pairs that {need|want} a fresh start."),
    ("common-word", "We learned to fail with some «grace» and a {little|lot of} humour."),
    ("common-word", "«Grace» periods exist for exactly this reason, and the grace period was {generous|kind}."),
    ("common-word", "We went up the «hill» behind the campus and talked all the way down."),
    ("common-word", "It felt like pushing a cart up a «hill»."),
    ("common-word", "I was the «hunter» for answers; my mentor was the gardener of questions."),
    ("common-word", "«Mark» the date in your calendar and defend it."),
    ("common-word", "«Mark» each item as done before you leave."),
    ("common-word", "That talk left a «mark» on me."),
    ("common-word", "My hopes «rose» and fell with every {reply|draft}."),
    ("common-word", "Attendance «rose» sharply once we changed the {hour|room}."),
    ("common-word", "The «young» teach the old, and the old teach the «young»."),
    ("common-word", "«Young» professionals often {wait|hesitate} to ask for help."),
    ("common-word", "«Young» and old sat at one table."),
    ("common-word", "The village «baker» near the office supplied our snacks."),
    ("common-word", "We met on the bench by the «brook»."),
    ("common-word", "«Hope» is not a plan, but hope keeps you planning."),
    ("common-word", "I «hope» that the next pair gets the same luck."),
    ("common-word", "There was real «joy» in small wins."),
    ("common-word", "It took «faith» in the process."),
    ("common-word", "A «frank» word at the right moment helps more than praise."),
    ("common-word", "«Frank» feedback, kindly meant, was what I needed; frank talk is rare."),
    ("common-word", "The discussion was «rich» and a little chaotic."),
    ("common-word", "Nobody had to foot the «bill» for coffee."),
    ("common-word", "There is an «art» to asking the second question."),
    ("common-word", "Do not «chase» every metric."),
    ("common-word", "I «drew» three circles on a napkin."),
    ("common-word", "«Summer» was quiet; by «autumn» we had found a rhythm."),
    ("common-word", "In «June» and «April» we met outdoors."),
    ("common-word", "Each slide was a «page» of excuses, so we threw the deck away."),
    ("common-word", "What is the «best» «price» of an honest answer? An hour."),
    ("common-word", "«Best» of all, nobody took notes."),
    ("common-word", "«Long» silences stopped being awkward after a «long» while."),
    ("common-word", "The report went from «black» and «white» to something with «green» in it."),
    ("common-word", "We left no «stone» unturned."),
    ("common-word", "It was a «field» trip into somebody else's work."),
    ("common-word", "«Love» what you measure, or measure what you love."),
    ("common-word", "«Day» one was chaos; «day» thirty was not."),
    ("common-word", "A «sharp» question and a «wise» pause."),
    ("common-word", "«Ray» tracing came up once, as a hobby; a ray of light is a line, after all."),
    ("common-word", "The «dean» of a local school hosted our closing event."),
    ("common-word", "My first reaction was a «cook»'s: throw in everything and stir."),
    ("common-word", "«North» and «West» wings share a kitchen where we met."),
    ("common-word", "«Violet» ink, because red looked like marking; violet is kinder."),
    # months, dates of the program
    ("month", "In «May 2025» the kick-off took place online."),
    ("month", "The survey opened in «April» and closed at the end of «May»."),
    ("month", "By «June 2024» the pairs had {met|spoken} four times on average."),
    ("month", "Registration reopens in «August»."),
    ("program-date", "The program opened on «{12|14|18} {January|March|September} 202{3|4|5}» with a short welcome."),
    ("program-date", "Applications close on «{3|9|27} {October|November} 2025»; the form takes ten minutes."),
    ("program-date", "The closing event is planned for «2026-0{3|4}-1{2|7}»."),
    ("program-date", "The handbook was last updated on «{2|21} February 2025»."),
    ("program-date", "Kick-off: «{Monday|Tuesday}, {6|13} October 2025», 09:30."),
    # places
    ("place", "A colleague who grew up in «Jordan» taught us a better way to brew coffee."),
    ("place", "The sister program in «Sydney» runs on a different calendar."),
    ("place", "We borrowed the idea from a museum in «Florence»."),
    ("place", "A photograph of Lake «Victoria» hung behind every call."),
    ("place", "The walk went along «Hunter Street» to the old harbour."),
    ("place", "We met at a café on «Baker Street», of all places."),
    ("place", "The workshop was held in the «Rose Garden» building."),
    ("place", "Trains to «Chelsea» were late, so we started without slides."),
    ("place", "A conference in «Austin» gave us the idea."),
    ("place", "The bus from «King's Cross» was late, and so was everybody."),
    ("place", "«Lourdes», «Fatima» and «Santiago» were on the itinerary of my mentor's last holiday."),
    ("common-word", "«Summer» came late, and «dawn» broke early enough for a run."),
    ("common-word", "«Joy» a by-product, profit a side effect: that was the motto."),
    ("product", "My first script was written in «Julia», a language that nobody here knew."),
    ("product", "The code lives at «github.com/apple/swift», for those who want to look."),
    ("product", "We copied the layout from «https://github.com/alphagov/govuk-frontend» and were glad of it."),
    ("company", "«JPMorgan Chase» and «Morgan Stanley» have run such programs for years."),
    ("book", "The book club chose «*Rebecca*», which nobody had finished."),
    ("book", "We had all read «*Emma*» at school, or said so."),
    ("place", "«Santiago», «Paris» and «San Francisco» now run the same format."),
    ("place", "The team spirit of «Notting Hill» carnival, but in a meeting room."),
    ("place", "We practised on the steps of «St James's Park»."),
    ("place", "«New Zealand» and «South Africa» dialled in at impossible hours."),
    # frameworks, products, ideas named after people
    ("framework", "We drew a «Johari window» on the first day and laughed at the blind spots."),
    ("framework", "Results were reported on the four levels of the «Kirkpatrick model»."),
    ("framework", "A «Gantt chart» helped less than a paper calendar."),
    ("framework", "Answers were given on a five-point «Likert scale»."),
    ("framework", "The «Eisenhower matrix» sorted my week in ten minutes."),
    ("framework", "«Maslow's hierarchy» came up, as it always does."),
    ("framework", "«Kolb's learning cycle» explained why I had to try it first."),
    ("framework", "We were still in the storming stage of the «Tuckman model»."),
    ("framework", "«Bloom's taxonomy» shaped the objectives of each session."),
    ("framework", "The «Dunning–Kruger effect» is real, and I am living proof."),
    ("framework", "A «Venn diagram» of our tasks had almost no overlap."),
    ("framework", "It was a «Pareto» moment: one habit made most of the difference."),
    ("framework", "We tried the «Pomodoro technique» for our reading."),
    ("framework", "The «Hawthorne effect» may explain part of the numbers."),
    ("framework", "An «Ishikawa diagram» on the wall made the cause obvious."),
    ("framework", "The «Myers-Briggs» debate lasted one evening and settled nothing."),
    ("framework", "«Parkinson's law» ruled our agenda until we bought a timer."),
    ("framework", "The «GROW model» gave us four questions to start with."),
    ("product", "I learned to read a «Jenkins» pipeline and to stop fearing red."),
    ("product", "A dashboard in «Tableau» replaced eleven spreadsheets."),
    ("product", "We asked «Alexa» for a timer and «Siri» for the weather, just to compare."),
    ("product", "The first prototype was built in «Ruby» and nobody minded."),
    ("product", "We put the notes in «Jira», «Confluence» and, finally, on paper."),
    ("product", "A «Raspberry Pi» in the corner showed the countdown."),
    # public figures, with the source
    ("figure", "As «Robert Burns» wrote, the best-laid schemes often go astray."),
    ("figure", "We read *Dare to Lead* by «Brené Brown» and argued about every chapter."),
    ("figure", "“Culture eats strategy for breakfast” is usually credited to «Peter Drucker»."),
    ("figure", "According to «Amy Edmondson», teams learn when it is safe to be wrong."),
    ("figure", "«Adam Grant»'s book *Think Again* was passed around until the cover fell off."),
    ("figure", "The phrase comes from «Carol Dweck», whose *Mindset* is on our shelf."),
    ("figure", "“Try again. Fail again. Fail better,” as «Samuel Beckett» put it."),
    ("figure", "«Nelson Mandela» is quoted on the first page of the handbook."),
    ("figure", "A line by «Maya Angelou» hangs above the printer."),
    ("figure", "«Grace Hopper» is said to have called “we have always done it this way” the most dangerous phrase."),
    ("figure", "We borrowed the title from a poem by «Emily Dickinson»."),
    ("figure", "«Chimamanda Ngozi Adichie»'s talk on the single story opened our second session."),
    ("figure", "In *Beloved*, «Toni Morrison» does in one sentence what I need ten slides for."),
    ("figure", "«Edgar Schein» calls it humble inquiry («Schein», 2013)."),
    ("figure", "Research by «Kathy Kram» («Kram», 1985) describes the phases of such a relationship."),
    ("figure", "The idea of situational leadership goes back to «Paul Hersey» and «Ken Blanchard»."),
    ("figure", "«Confucius» and «Seneca» both turned up in our reading list."),
    ("figure", "As «Mark Twain» supposedly said, getting started is the secret of getting ahead."),
    ("figure", "The poster quoted «Martin Luther King Jr.» on the urgency of now."),
    ("figure", "«Haruki Murakami» writes about running; we used it to talk about stamina."),
    ("figure", "Nobody needs a «Shakespeare» to write a status report."),
    ("figure", "The economist «Daniel Kahneman» would have called it noise."),
    ("citation", "See «Clutterbuck, D.» (2014), *Everyone Needs a Mentor*, fifth edition."),
    ("citation", "Source: «Eby, L. T., & Allen, T. D.» (2008), on mentoring across settings."),
    ("citation", "The scale follows («Ragins» and «McFarlin», 1990)."),
    ("book", "The only novel on the list was «*Emma*», and it started the best debate."),
    ("book", "We compared ourselves to the whale in «*Moby-Dick*», more than once."),
    ("book", "«*Jane Eyre*» is, among other things, a book about saying no."),
    ("book", "I borrowed «*The Old Man and the Sea*» and kept it for a year."),
    # numbers
    ("number", "The form has the ISBN «978-1-4028-9462-6» printed on it by mistake."),
    ("number", "Order number «‹n10›» was for chairs, not for books."),
    ("number", "The request went through as ticket «‹n9›»."),
    ("number", "Asset «‹n11›» is the projector in the small room."),
    ("number", "Parcel «‹n12›» held forty printed handbooks."),
    ("number", "The pilot saved «12,500» hours, or «37.5 %» of the time we had planned."),
    ("number", "We started with version «10.4.2» and ended with «11.0.0-rc.1»."),
    ("number", "The room was booked from «09:30–10:15», then from «14:00» to «14:45»."),
    ("number", "It cost «€1,250.00» in cakes and nothing else."),
    ("number", "In «2019–2024» the share rose from «18.25 %» to «41 %»."),
    ("number", "Invoice «INV-2025-00417» covered the venue."),
    ("number", "The standard «ISO 30414:2018» has a chapter on this."),
    ("number", "The server at «192.0.2.14» was renamed after our complaint."),
    ("number", "Room «4.071» became our habit, seat «12B» mine."),
    ("number", "Of «1 024» answers, «1,003» were complete (mean «4.27», n = «1003»)."),
    ("number", "The build «a3f9c1e» fixed the calendar."),
    ("number", "doi:«10.5555/12345678» is the study we argued about."),
    ("number", "Budget line «4471-20385-07» paid for the timer."),
    # ordinary words about jobs and places of work
    ("job-word", "«Senior» leaders sat in the back row for once."),
    ("job-word", "A board of «directors» approved the second round."),
    ("job-word", "Even «vice presidents» have to learn to mute themselves."),
    ("job-word", "No «director» of anything was in the room."),
    ("job-word", "«Legal» terms aside, the agreement fits on a postcard."),
    ("job-word", "«Research» shows that regular contact matters more than long contact."),
    ("job-word", "The «operations» of the heart are slow, as somebody joked."),
    ("job-word", "«Marketing» speak was banned from our notes."),
    ("job-word", "Mentors, mentees, coordinators, «managers» and «coaches» share one glossary."),
    # abbreviations that look like initials
    ("abbreviation", "The «U.S.» and «U.K.» chapters compared notes at 4 «p.m.», «i.e.» before dinner."),
    ("abbreviation", "«P.S.» Bring biscuits."),
    ("abbreviation", "«R.S.V.P.» by Friday, «e.g.» with a one-line reply."),
    ("abbreviation", "«Q.» What would you do differently? «A.» Start sooner."),
    # links and handles that are nobody's
    ("link", "More at «https://www.example.org/mentoring/stories» and in the handbook."),
    ("link", "Follow the program under «#mentoring» or «#SpeakUp»."),
    ("link", "The company page is «https://www.linkedin.com/company/example-cooperative/»."),
    ("link", "Write «@everyone» only if you mean it."),
    ("link", "The slides are at «https://files.example.org/2025/kick-off_v3.pdf?download=1»."),
    ("link", "Install «reader@2.1.0» if the printout looks wrong."),
]

# Decoys in headings, tables, lists, code, notes and so on: (place, sort, text).
PLACED_DECOYS = [
    ("heading", "common-word", "«Will» It Last?"), ("heading", "common-word", "A «Grace» Period for New Pairs"),
    ("heading", "common-word", "«May» and Beyond"), ("heading", "common-word", "Up the «Hill»"), ("heading", "common-word", "The «Long» Way Round"),
    ("heading", "common-word", "«Hope», With a Calendar"), ("heading", "framework", "Our «Johari Window»"),
    ("table", "month", "«May»"), ("table", "month", "«June»"), ("table", "number", "«98.6 %»"), ("table", "framework", "«Likert scale»"),
    ("list", "common-word", "«Mark» the date"), ("list", "common-word", "«Will» power is overrated"), ("list", "framework", "A «Gantt chart», once"),
    ("footnote", "citation", "«Kram, K. E.» (1985). *Mentoring at Work*."), ("footnote", "citation", "«Brown, B.» (2018). *Dare to Lead*, chapter 2."),
    ("footnote", "citation", "«Drucker, P. F.» (1967). *The Effective Executive*."), ("footnote", "citation", "Cf. «Grant, A.» (2021), *Think Again*."),
    ("footnote", "number", "ISBN «978-0-306-40615-7»."), ("footnote", "program-date", "Figures as of «31 March 2025»."),
    ("alt", "place", "A street sign that says «Hunter Street»"), ("alt", "common-word", "A «rose» in a jam jar"), ("alt", "common-word", "Fog on the «hill»"),
    ("title", "common-word", "Where there is a «will»"), ("summary", "common-word", "A «grace» period, a timer and a lot of tea."),
    ("comment", "number", "ticket «‹n9›»"), ("comment", "program-date", "reviewed «2025-03-14»"),
]

# --- sentences around a planted name --------------------------------------------------------------

FULL = [  # any context: a full name needs no help
    "It was ‹› who {suggested|proposed} that we swap roles.", "I was paired with ‹› in the second round.", "Without ‹› the {notebook|idea} would have stayed empty.",
    "The {workshop|session} was run by ‹›.", "Everything changed when ‹› {asked|wondered} why we needed slides.", "‹› {kept|wrote} the minutes that week.",
    "We {borrowed|copied} the format from ‹›.", "‹› joined the call from a train.", "Most of the credit belongs to ‹›.", "Ask ‹› how the first week went.",
    "On the stairs I ran into ‹›, and the rest is history.", "The {draft|letter} went to ‹› first.", "‹› laughed and said it {happens|happened} to everyone.",
    "For months, ‹› was the only one who {knew|noticed}.", "“You are ready,” said ‹›.", "“Try it once more,” ‹› told me.", "My mentor, ‹›, never {rushed|hurried}.",
    "Then ‹› and I {rewrote|redrew} the plan.", "Danke an ‹› für die Geduld.", "Merci à ‹› pour sa patience.", "Gracias a ‹› por todo.",
    "An afternoon with ‹› {saved|rescued} the project.", "In the photo you can see ‹› on the left.", "It began with a message from ‹›.",
    "The best question of the year came from ‹› on a Friday.", "I still hear ‹› asking what the meeting is for.",
]

SINGLE = [  # a name-like context: someone speaks, is introduced or is addressed
    "“You know more than you think,” said ‹›.", "“Start small,” ‹› told me.", "My mentor, ‹›, {smiled|waited} and said nothing.", "I asked my mentor ‹› for an example.",
    "‹› told me to {stop|slow down}.", "‹› said that it was {fine|normal} to be {lost|unsure}.", "‹› and I met every other {Tuesday|Thursday}.",
    "My mentee ‹› {disagreed|saw it differently}.", "“It gets easier,” ‹› said, and it did.", "‹›, my mentor for the year, {listened|laughed}.",
    "Then ‹› asked me what I was {afraid of|avoiding}.", "‹› explained that nobody had {read|opened} it.",
]
# The narrower set that makes an ordinary word a name beyond doubt.
STRONG = [
    "“Give it a week,” said ‹›.", "“I was nervous too,” ‹› said.", "My mentor, ‹›, {smiled|paused} before answering.", "I asked my mentor ‹› for an example.",
    "‹› told me to {breathe|slow down}.", "‹› and I met every other {Tuesday|Thursday}.", "My mentee, ‹›, {disagreed|saw it differently}.",
    "My colleague ‹› explained how it works.", "‹› asked me what I was {afraid of|avoiding}.", "Thanks to my mentor ‹›, I applied.",
]
RARE = ["We still call it the ‹› {rule|method}.", "It was ‹› again who {noticed|spoke first}.", "Half of the ideas were from ‹›.", "A note from ‹› lay on my desk.",
        "I had not expected that of ‹›."]
POSSESSIVE = ["It was ‹› {idea|question} that turned the year.", "I still use ‹› three columns.", "‹› advice was {short|blunt}: stop.", "On ‹› whiteboard stood a single word.",
              "We followed ‹› {plan|notes} to the letter."]
HAN_SENTENCES = ["我的导师‹›说，先听再答。", "谢谢‹›的耐心。", "The card was signed ‹›.", "‹› told me to slow down.", "My mentor, ‹›, smiled.", "“先问一个问题，” ‹› said."]
LOWERED = ["in the chat i only wrote: thanks ‹›, that helped.", "ping ‹› about the {room|slides}", "as ‹› used to say, ask again."]

HEAD = ["What ‹› taught me", "A {call|walk} with ‹›", "‹› and the {timer|notebook}", "Thank you, ‹›"]
HEAD_STRONG = ["Thank you, ‹›", "My mentor ‹›", "What my mentor ‹› said"]
LIST_ITEMS = ["‹› {led|opened} the first call", "Ask ‹› for the worksheet", "Walk with ‹›", "Said by ‹›: less is more"]
LIST_STRONG = ["My mentor ‹› led the first call", "“Less is more,” said ‹›"]
CELLS = ["‹›", "led by ‹›", "with ‹›"]
CELLS_STRONG = ["mentor ‹›", "said ‹›"]
COMMENT_LINES = ["ask ‹› for a picture", "quote approved by ‹›", "interview with ‹›, 40 minutes", "mentor = ‹›"]
COMMENT_STRONG = ["mentor: ‹›", "spoke to mentor ‹› on the phone"]
FOOTNOTES = ["Told to us by ‹›.", "‹› remembers it differently.", "From a conversation with ‹›."]
FOOTNOTES_STRONG = ["As my mentor ‹› said.", "“Not quite,” says ‹›."]
ALT_LINES = ["‹› at the whiteboard", "Portrait of ‹›", "‹› {smiling|laughing} at the camera", "From left: a colleague and ‹›"]
TITLE_LINES = ["Written by ‹›", "A talk by ‹›", "Photo: ‹›"]
TITLE_STRONG = ["Written by ‹›", "A talk by my mentor ‹›"]
QUOTES = ["Ask once more before you answer.", "I learned more than I taught.", "Nobody is finished.", "Start before you are ready.", "Silence is also an answer."]
QUOTE_SIGNS = ["— ‹›", "— ‹›, mentee", "— ‹›, mentor", "– ‹›"]
FRONT_TITLES = ["How ‹› learned to ask", "A year with ‹›", "‹› and the empty notebook"]
FRONT_SUMMARIES = ["‹› on feedback, doubt and {tea|timers}.", "What ‹› took away from {a year|twelve weeks} of conversations."]
FRONT_UNKNOWN = ["interviewer: \"‹›\"", "photo_credit: \"‹›\"", "mentor: \"‹›\"", "contact: \"‹›\"", "note: \"spoke with ‹› twice\""]

# Sentences around a planted value, by kind.
AROUND = {
    "email": ["Write to ‹› for the worksheet.", "My address is ‹›.", "Contact: ‹›", "Send your questions to ‹› and wait a day.", "Schreibt mir an ‹›.", "Écrivez à ‹›."],
    "phone": ["Call me on ‹› if you get stuck.", "My number is ‹›.", "Phone: ‹›", "Text ‹› any evening.", "Tel. ‹›", "Ruft einfach an: ‹›.", "Mi teléfono es el ‹›."],
    "employee": ["The booking was made under employee ID ‹›.", "Staff no. ‹› was still on the badge.", "My employee number, ‹›, did not work.", "Personnel number: ‹›"],
    "employee-bare": ["The badge read ‹›, and nobody laughed.", "The form was filed under ‹›.", "Booked by ‹› at noon."],
    "profile": ["Connect at ‹›.", "The rest is on ‹›, with pictures.", "My page: ‹›", "See ‹› for the slides."],
    "handle": ["Follow ‹› on Instagram.", "You can find me as ‹› on Mastodon.", "My handle on X is ‹›.", "DM ‹› for the template.", "Telegram: ‹›"],
    "national": ["The form asked for ‹›, so I typed it in twice.", "On the copy you can still read ‹›.", "She read out ‹› over the phone.", "The file was labelled ‹›."],
    "address": ["Send postcards to ‹›.", "We met at my flat, ‹›, because the office was shut.", "I still live at ‹›.", "My address is ‹›."],
    "dob": ["The certificate says ‹› and nothing else.", "She was ‹›, the youngest of five.", "The form had one line: ‹›."],
    "event": ["{She|He} {married|got married} on ‹›, the week the program began.", "My father died on ‹›, and the calls kept me going.", "Our daughter was born on ‹›, between two sessions.",
              "I was promoted on ‹› and did not tell anyone.", "{She|He} joined the company on ‹›.", "I came back from maternity leave on ‹›.", "I had surgery on ‹›; my mentor sent a card.",
              "We divorced on ‹›, which is another story.", "I resigned on ‹› and took it back a day later.", "My sick leave began on ‹›."],
    "initials": ["“Just begin,” said ‹›.", "My mentor ‹› disagreed.", "‹› told me to wait.", "Thanks to ‹› for the timer."],
}

# --- quasi-identifiers said in plain words ----------------------------------------------------------

MENTIONS = {
    "role": ["I work as {a|A} ‹›.", "As {a|A} ‹›, I am used to short deadlines.", "Being {a|A} ‹› did not prepare me for this."],
    "level": ["I had just become {a|A} ‹›.", "As {a|A} ‹› I rarely hear the truth.", "I am {a|A} ‹›, and I was nervous."],
    "department": ["I work in ‹›.", "My days in ‹› are busy.", "Back in ‹›, nobody noticed at first.", "I have spent most of my career in ‹›."],
    "location": ["I sit in our ‹› office.", "I am based in ‹›.", "Most days I work from our office in ‹›.", "Here in ‹›, people speak their minds."],
    "cohort": ["I joined with the ‹› cohort.", "I was part of the ‹› cohort.", "We belonged to the ‹› cohort."],
    "tenure_years": ["I have worked ‹› years with us.", "In ‹› years with us I had never asked.", "After ‹› years with us, I thought I had seen it all.", "‹› years with us, and still learning."],
}

NUMBERS = ("zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen "
           "eighteen nineteen twenty").split()


def vary(rng, text):
    return re.sub(r"\{([^{}]*\|[^{}]*)\}", lambda m: rng.choice(m.group(1).split("|")), text)


def vocabulary():
    """Every word that the prose writes in lower case: no such word counts as a rare name."""
    out = set()

    def eat(value):
        if isinstance(value, str):
            out.update(w.lower() for w in re.findall(r"[^\W\d_]+", value))
        elif isinstance(value, dict):
            for v in value.values():
                eat(v)
        elif isinstance(value, (list, tuple)):
            for v in value:
                eat(v)
    for name, value in list(globals().items()):
        if name.isupper() and isinstance(value, (list, dict, tuple)):
            eat(value)
    return out


# Well-known people: nobody on the roster may be one of them. (Figures of the decoys above.)
FIGURES = ["Robert Burns", "Brene Brown", "Peter Drucker", "Amy Edmondson", "Adam Grant", "Carol Dweck", "Samuel Beckett", "Nelson Mandela",
           "Maya Angelou", "Grace Hopper", "Emily Dickinson", "Chimamanda Adichie", "Ngozi Adichie", "Toni Morrison", "Edgar Schein", "Kathy Kram",
           "Paul Hersey", "Ken Blanchard", "Mark Twain", "Martin King", "Haruki Murakami", "Daniel Kahneman", "David Clutterbuck", "Tammy Allen",
           "Beatrice Brown", "Penny Drucker", "Alexander Grant", "Andrew Grant", "Anthony Grant", "Abigail Grant", "April Grant", "Autumn Grant",
           "Amber Grant", "Austin Grant", "Art Grant", "Benjamin Brown", "Bill Brown", "Barbara Brown", "Barnaby Brown", "Baltasar Brown", "Jane Eyre", "Rose Garden"]
