// Words with a capital that are nobody's name.

extension NameLists {
  /// Days, months, languages, peoples, holidays, companies, products, abbreviations, and thinkers who
  /// are called by one name.
  ///
  /// Read it as folded words with spaces or line ends between them. We wrote it ourselves.
  static let capitalisedWords = #"""
    abc abril adidas adobe advent african afrikaans agile agosto ai airbnb airbus airflow
    airtable alexa alpha amazon american android anfang anglican angular ansible aout api apple
    apr april ar arab arabic arbeit argentinian aristotle asana asap ascension asian audi audit
    aug august austen australian austrian avril aws azure ba bach bangladeshi basque bbc bed
    beethoven belbin belgian bengali beta bi bible bic biro bitbucket bluetooth bmw boeing
    boomer boomers bosch brazilian brexit british bsc buddha buddhist bulgarian calendly
    canadian cantonese canva caribbean carnival catalan catholic cd celtic ceo cfo charter
    chatgpt chilean chinese chopin christian christmas chro chrome churchill cio cipd cisco ciso
    claude cnn cohort colombian compliance confluence confucius coo copilot corona cortana
    coursera covid crm croatian css cto cuban czech danish darwin debian dec decembre dell
    devops dezember diciembre dickens dienstag dimanche discord diwali django docker domingo
    donnerstag doodle drucker dsgvo duolingo dutch dvd dweck earth easter edison edmondson
    edwardian egyptian eid einstein emcc ende enero engineering english er erp estonian eta etc
    ethernet ethiopian eu european eventbrite evp excel facebook facilities faq feb febrero
    februar feng fevrier figma filipino finance finnish flask ford freitag french freud fri
    friday fyi gaelic gandhi gcp gcse gdpr gemba gemini gen generation german ghanaian git
    github gitlab gmail god goethe golang google gp greek guideline gujarati hadoop halloween
    handbook hanukkah hausa hebrew hemingway hindi hindu hispanic homer honda hr html huawei
    hubspot hungarian hygge ibm icelandic icf icu igbo ikea ikigai illustrator imf indian
    indonesian instagram intel intercom internet ios ipad iphone iranian iraqi irish islam
    islamic iso israeli it italian jamaican jan januar janvier japanese java javascript jenga
    jenkins jesus jeudi jewish jira jueves juillet juin jul juli julio jun jung juni junio
    jupiter kafka kaizen kanban kenyan kickoff kindle kolb korean kotlin kotter kpi kubernetes
    latin latina latino latvian lean legal lego lenovo lent lincoln linkedin linux lithuanian
    logistics looker lse lundi lunes ma mac macbook macos mai mailchimp malay mandarin mandela
    mar marathi mardi marketing mars martes marz marzo maslow mastercard mayo mba md mentee
    mentor mentoring mercedes mercredi mercury meta mexican microsoft midpoint miercoles
    millennial millennials mindset minecraft miro mit mittwoch ml module moleskine mon monday
    monet mongodb monopoly montag moroccan moses mozart mri msc muslim mysql nasa nato nb
    neptune nespresso netflix newton nhs nigerian nike nintendo node norwegian notion nov
    november novembre noviembre nvidia obama oct octobre octubre oecd ok okay okr okta oktober
    onedrive onenote openai operations oracle orthodox orwell outlook pakistani pandemic pareto
    passover paypal payroll pdf pentecost perl persian peruvian phd philips photoshop php
    picasso pilates pinterest plato playstation pluto pm po polish pomodoro portal portuguese
    postgres postit power powerpoint procurement program programme protestant ps punjabi python
    qa quran radio rails ramadan react reddit redis rembrandt renaissance rgpd roi romanian
    rousseau rsvp ruby russian rust sabado sales salesforce samedi samstag samsung sap sat
    saturday saturn scala schein schiller scottish scrabble scrum seneca sep sept september
    septembre septiembre serbian servicenow shakespeare sharepoint shrm shui siemens sigma
    signal sikh siri slack slovak smart snapchat snowflake socrates somali sonnabend sonntag
    sony spanish spark spotify spring sprint sql starbucks story sudoku sun sunday svp swahili
    swedish swift swiss swot tableau tagalog tamil tbc tbd team teams ted telegram telugu
    terraform tesla tetris thai thanksgiving thu thur thurs thursday tiktok tolstoy torah toyota
    treasury trello tuckman tue tues tuesday turkish tv twitter typescript uber ubuntu ucl udemy
    ui uk ukrainian un unesco unicef uno uranus urdu url us usa usb ux vendredi venus victorian
    viernes vietnamese visa vivaldi volkswagen voltaire vp vr vue web wed wednesday welsh
    whatsapp whiteboard who wifi wikimedia wikipedia windows word workday xbox xhosa xyz yammer
    yiddish yoga yoruba youtube zendesk zoom zoomer zulu zumba
    """#
}
