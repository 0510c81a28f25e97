/// The words themselves. One list a role; commas and line ends part the words.
extension Vocabulary {
  static let words: [(Roles, String)] = [
    (
      .abbreviation,
      """
      tel, no, nr, num, st, dr, mr, mrs, ms, prof, ext, geb, str, ul, av, avda, ave, bd, blvd, apt
      approx, inc, ltd, mob, ph, fax, jan, feb, mar, apr, jun, jul, aug, sep, sept, oct, nov, dec
      rd, ln, sq, cl, pl, al, os, sok, cad, mah, tlf, ca, bzw, vgl, etc, vs, fig, p, pp, ch, sec
      ul, im, dob, mt, ft, gen, col, sr, sra, srta, hr, fr, frau, mme, mlle, don, ctra, pza, urb
      flat
      pers, ref, id, ur, nac, née, né, mat, matr, emp, int, esc
      """
    ),
    (
      .filler,
      """
      is, was, no, nr, num, number, numbers, nummer, numéro, número, numero, n, the, a, an, of
      her
      his, their, my, it, as, s, and, code, id, reads, being, ist, war, lautet, est, es, é, è, era
      ending, starting, issued, card, book, holder, with, under, listed, shown, recorded, on, at
      by
      registered, current, new, old, still, now, nro, ci, čís, número, numer, numeru, value, file
      or, aka, der, die, das, el, la, le, il, o
      """
    ),
    (
      .phone,
      """
      tel, telephone, phone, phones, phoned, phoning, mobile, cell, cellphone, whatsapp, call
      calling
      ring, dial, dialling, dialing, text, texting, sms, fax, landline, handy, handynummer
      telefon
      telefonnummer, mobil, mobilnummer, mobiltelefon, rufnummer, anruf, anrufen, durchwahl
      festnetz
      téléphone, téléphoner, portable, appeler, appelez, appelle, appelle-moi, teléfono, móvil
      celular
      llamar, llame, llama, llámame, telefono, cellulare, chiamare, chiama, chiamami, telefone
      telemóvel
      ligar, ligue, telefoon, telefoonnummer, bellen, bel, gsm, puhelin, puh, puhelinnumero
      telefonu
      telefonem, komórka, komórkowy, zadzwoń, tlf, mobiel, mob, ph, hotline, voicemail, signal
      viber
      ring mig, ring meg, ruft, rufe, rufen, ruf, angerufen, anzurufen, telefoniere, appelez-moi, zvoňte, zavolejte, soita, hívj, sunați, telefonnumer, mobilnr, telnr, telefonnr, 電話, 电话, 手机, 携帯, 電話番号, 전화
      휴대폰, тел, телефон, позвоните, моб, τηλ, τηλέφωνο, κινητό, facetime, imessage, contact number
      cep, telefonum, numaram, arayın, phone number, mobile number, direct line, desk line, pager
      handphone, telp, telefonszám, telefonní, telefón, טלפון, הاتف, هاتف, جوال, mobilfon, handynr
      direct dial, switchboard, helpline, whats app, wa
      """
    ),
    (
      .contact,
      """
      reach, reached, reaching, contact, contacted, number, numbers, nummer, numéro, número
      numero
      reachable, contactable, erreichbar, erreichen, joindre, joignable, contacto, contactar
      contatto
      contattare, contato, contatar, bereikbaar, nås, nå, numer, numara, ulaş, номер, 番号, 番, 号码
      desk, line, direct, private
      """
    ),
    (
      .phoneExtension,
      """
      ext, extn, extension, x, durchwahl, dw, poste, extensión, interno, ramal, anexo
      """
    ),
    (
      .thing,
      """
      order, orders, ticket, tickets, invoice, invoices, ref, refs, reference, references, isbn
      issn
      sku, version, versions, build, serial, tracking, po, contract, doi, asset, part, model
      policy
      page, pages, pp, commit, revision, rev, issue, issues, bug, jira, case, receipt, booking
      confirmation, transaction, quote, item, article, artikel, bestellung, bestellnummer
      rechnung
      rechnungsnummer, auftrag, auftragsnummer, commande, facture, pedido, factura, ordine
      fattura
      batch, lot, patent, docket, iso, rfc, grant, project, budget, record, hash, checksum
      release
      section, chapter, figure, table, clause, parcel, shipment, purchase, timestamp, row, rows
      line
      lines, ean, upc, barcode, incident, request, change, crm, erp, cost, centre, center, dataset
      catalogue, catalog, product, device, meter, seriennummer, vorgang, aktenzeichen, kapitel
      seite
      ordernummer, ordernr, bestelling, factuur, zamówienie, faktura, sipariş, flight, train
      bus, v
      course, survey, meeting, zoom, webinar, pin, passcode, form, arxiv, pmid, port, ip
      commission
      """
    ),
    (
      .employee,
      """
      employee id, employee ids, employee no, employee nr, employee num, employee number
      employee code
      employee ref, employee reference, employee identifier, employee record, employee file
      employee
      staff id, staff no, staff nr, staff number, staff code, staff card, staff ref
      staff member no
      staff member number, personnel number, personnel no, personnel nr, personnel id
      personnel file
      personnel code, payroll number, payroll no, payroll id, payroll, badge, badge number
      badge no
      badge id, badge nr, worker id, worker number, worker no, emp id, emp no, emp, empl id
      empid, eid
      hr id, hr number, hr no, hr record, hr file, workday id, workday, sap id, company id
      corporate id
      contractor id, contractor no, associate id, associate number, colleague number, colleague id
      team member id, team member number, global id, personalnummer, personal nr, personalnr
      personal nummer, pers nr, persnr, mitarbeiternummer, mitarbeiternr, mitarbeiter id
      mitarbeiter nr, mitarbeiter nummer, mitarbeiterausweis, dienstnummer, stammnummer, matricule
      numéro de matricule, numéro d'employé, numéro d'agent, identifiant salarié
      número de empleado
      nº de empleado, n de empleado, número de trabajador, legajo, número de funcionario
      número de funcionário, número de colaborador, nº de colaborador, número mecanográfico
      matrícula
      matricola, numero di matricola, numero matricola, codice dipendente, personeelsnummer
      personeelsnr, medewerkernummer, medewerkersnummer, medewerker id, werknemersnummer
      anställningsnummer, anställningsnr, anställnings id, ansattnummer, ansattnr, ansatt nr
      medarbejdernummer, medarbejdernr, medarbejder nr, henkilönumero, henkilöstönumero
      numer pracownika, numer pracowniczy, numer kadrowy, nr pracownika, sicil no, sicil numarası
      sicil, personel no, osobní číslo, osobné číslo, číslo zaměstnance, törzsszám, marcă
      табельный номер, табельный, 社員番号, 従業員番号, 工号, 员工编号, 员工号, 사번, 직원번호
      service number, clock number, clock card, works number, man number, wwid, gpn, cwid, gid
      """
    ),
    (.plainID, "id, ids, uid, userid, user id, identifier, kennung, identifiant, identificador"),
    (
      .birth,
      """
      born, birth, birthdate, birthdates, birthday, birthdays, bday, b-day, dob, d o b
      date of birth, birth date
      geboren, geborene, geburt, geburtsdatum, geburtstag, geb, geb am, wurde am geboren, né le
      née le, né e le, né en, née en
      date de naissance, naissance, nacido, nacida, nacido el, nacida el, nació, nació el
      nacimiento
      fecha de nacimiento, cumpleaños, cumple años, cumplió, nato il, nata il, nato a, nata a
      è nato
      è nata, data di nascita, nascita, compleanno, nascido, nascida, nasceu, data de nascimento
      nascimento, geboren op, geboortedatum, geboorte, verjaardag, jarig, född, födelsedatum
      fødselsdato
      födelsedag, fødselsdag, født, fødd, fødselsdag, bursdag, bursdagen, syntynyt, syntyi
      syntymäaika
      syntymäpäivä, urodzony, urodzona, urodził, urodziła, urodzenia, urodziny, urodzin, narozen
      narozena, narozený
      narození, narozeniny, narodený, narodená, narodenia, narodeniny, született, születési
      születésnap, szül
      născut, născută, nașterii, naștere, ziua de naștere, rojstva, rođen, rođena, rođendan
      roden, rodena, rodjen, rodjena
      doğum, doğdu, doğumlu, doğum tarihi, doğum günü, родился, родилась, рождения, рождение
      рожден, роден, родена
      народився, народилася, народження, γεννήθηκε, γέννησης, γενέθλια, 生年月日, 誕生日, 生日, 出生日期, 出生
      生まれ, 생년월일, 생일, 출생
      تاريخ الميلاد, ولد, ولدت, תאריך לידה, נולד, נולדה, born on, came into the world, birth day
      dofb, d of b
      tanggal lahir, lahir, sinh ngày, ngày sinh, anniversaire de naissance, joyeux anniversaire
      """
    ),
    (.weakBirth, "anniversaire, aniversário, onomastico, fødd"),
    (.birthMark, "b, ur, nac, né, née, nat, nasc, f, n, szul, nar, doğ, г, р, род, 生, 생"),
    (
      .turning,
      """
      turned, turns, turning, turn, cumplió, cumple, fyllt, fyllde, blev, wurde, compie
      completou
      """
    ),
    (
      .lifeEvent,
      """
      surgery, surgeries, operation, diagnosed, diagnosis, miscarriage, miscarried, gave birth
      giving birth
      maternity leave, paternity leave, parental leave, adoption leave, sick leave, medical leave
      compassionate leave, bereavement leave, bereavement, maternity, paternity, pregnancy
      pregnant
      wedding, married, marries, got engaged, engagement party, divorce, divorced, divorces
      separated from, funeral
      died, passed away, passed on, death, widowed, buried, burial, cremation, christening
      baptised
      baptism, chemotherapy, chemo, hospital, hospitalised, hospitalized, heart attack, stroke
      burnout
      breakdown, overdose, rehab, relapse, transplant, accident, crash, injured, injury, came out
      transitioned, laid off, made redundant, redundancy, was fired, were fired, got fired
      dismissed, dismissal
      disciplinary, grievance, suspended, arrested, convicted, sentenced, asylum, deported
      citizenship
      naturalised, naturalized, emigrated, immigrated, evicted, bankruptcy, assaulted, attacked
      ivf
      lost her, lost his, newborn, her baby, his baby, their baby, her son, his son
      her daughter, his daughter, adopted
      operiert, operation, diagnose, diagnostiziert, hochzeit, heirat, heiratete, geheiratet
      scheidung
      geschieden, beerdigung, gestorben, verstarb, starb, elternzeit, mutterschutz, entbindung
      unfall
      fehlgeburt, mariage, mariée, marié, divorcé, divorcée, obsèques, enterrement, décédé
      décédée, décès
      congé maternité, congé parental, accouché, accouchement, opérée, opéré, fausse couche
      boda, se casó
      divorció, divorcio, funeral, falleció, murió, baja maternal, operada, operado
      diagnosticaron
      matrimonio, si sposò, sposata, sposato, divorziata, morì, deceduto, deceduta, funerale
      casou
      casamento, faleceu, morreu, licença de maternidade, bröllop, gifte sig, skilde, begravning
      dog
      """
    ),
    (
      .careerEvent,
      """
      joined, joining, hired, rehired, promoted, promotion, resigned, resignation, retired
      retirement
      retires, started her, started his, started their, started my, started work
      started working, started as, started at, started on
      starts her, starts his, began her, began his, began their, began my, began work
      began working, began as, left the company, left the firm, left the team
      left her, left his, left their, left us, left the organisation, left the organization
      left the bank, left the business
      first day, last day, last working day, start date, graduated, graduation, moved to
      moved into, moved out, moved back, relocated, transferred
      appointed, onboarded, quit, handed in, gave notice, gave her notice, gave his notice
      returned from, returned to work, came back from, came back to work
      went on leave, went on sabbatical, sabbatical, signed her contract, signed his contract
      secondment, seconded, probation
      eingestellt, befördert, beförderung, gekündigt, kündigte, ruhestand, embauchée, embauché
      recrutée
      promue, promu, démissionné, retraite, contratada, contratado, ascendida, ascendido
      se jubiló
      dimitió, renunció, assunta, assunto, promossa, promosso, anställd, befordrad, pensionerad
      became a, became the, became head, became director, became manager, was made, took over as
      """
    ),
    (
      .person,
      """
      she, he, her, his, him, i, my, me, herself, himself, myself, hers, elle, ella, lei, sie
      er, ihre
      ihr, ihrem, sein, seine, ela, ele, hon, hun, hennes, hans, they, their, them, themselves
      who, whom, zij
      él, lui, elle, son, sa, su, mi, mein, meine, ich, je, yo, who's, whose
      """
    ),
    (
      .occasion,
      """
      cohort, cohorts, workshop, workshops, kickoff, kick off, launch, launched, launches
      deadline
      deadlines, applications, application, apply, applies, survey, surveys, conference
      conferences
      webinar, webinars, published, publish, updated, enrolment, enrollment, enrolments
      registration
      orientation, matching, intake, summit, rollout, hackathon, newsletter, nominations
      submissions, showcase, agenda, calendar, schedule, scheduled, session, sessions, meeting
      meetings
      opens, open, opened, closes, close, closed, round, runs, ran, celebration day, holiday
      closing, opening
      released, release, effective, review, reviewed, revised, approved, publication, event
      events
      kohorte, anmeldeschluss, bewerbungsschluss, auftakt, veranstaltung, atelier, lancement
      inscription
      inscriptions, convocatoria, taller, plazo, lanzamiento, scadenza, lancio, prazo
      inscrições, quarter
      """
    ),
    (
      .organisation,
      """
      program, programme, programs, programmes, pilot, initiative, project, company, team, teams
      platform, network, community, guild, office, site, scheme, group, groups, partnership
      mentors
      mentees, participants, pairs, pair, we, policy, guideline, idea, module, training
      curriculum
      organisation, organization, department, foundation, club, league, framework, tool, website
      product
      startup, movement, tradition, concept, circle, circles, festival, course, series, it, this
      that
      programm, projekt, gruppe, programa, proyecto, programme, projet, équipe, progetto
      committee
      """
    ),
    (
      .monthOrWord,
      """
      may, march, mar, mars, mai, dec, set, ago, out, lis, maj, jun, sep, mart, avg, aug, abr
      jan, gen, cze, gru, fev, nov, oct, apr, jul, feb, ene, dic, mag, giu, maio, lug, ott
      """
    ),
    (
      .home,
      """
      lives at, lived at, living at, live at, lives on, lived on, living on, live on, lives in
      lived in, living in, resides at, resided at, resides, residing, residence, address
      addresses, home address, home at, house at, house on, flat at, apartment at, moved to
      moved into, postal, postcode, zip, mail to, send to, sent to, post to
      posted to, deliver to, delivered to, delivery, ship to, wohnt, wohnte, wohnhaft, adresse
      anschrift, habite, habitait
      domicile, domicilié, domiciliée, demeurant, vive en, vivía en, domicilio, dirección, abita
      abitava, residente, indirizzo, mora na
      mora em, morava, morada, endereço, woont, woonde, adres, bor på, bor i, adress, bostad
      osoite, asuu, mieszka, zamieszkała, zamieszkały
      adresi, oturuyor, bydliště, lakcím, címe, адрес, живёт, проживает, 住所, 地址, 주소
      pick up from, picked up from, stays at, stayed at, staying at, her house, his house
      meet at, visit her at, visit him at, home is, flat is, house is, based at, neighbour
      neighbours, next door, grew up at, grew up on, grew up in
      """
    ),
    (
      .mail,
      """
      email, e mail, emails, emailed, mail, mails, mailed, write, wrote, reach, contact, mailto
      gmail, inbox, correo
      courriel, mél, posta, e-post, epost, sähköposti, eposta, e-mailadres, mailadresse
      электронная, почта, メール, 邮箱, 이메일
      """
    ),
    (
      .network,
      """
      twitter, instagram, insta, ig, facebook, fb, linkedin, telegram, skype, discord, mastodon
      bluesky, bsky, tiktok, snapchat, snap, wechat, weixin, github, gitlab, slack, reddit
      youtube, twitch
      viber, kakaotalk, kakao, qq, xing, pinterest, tumblr, keybase, whatsapp
      telegramm, tg, 微信, mastodon, signal, gmail, googlemail, hotmail, protonmail, bitbucket, vk, orcid, stackoverflow, dribbble, behance, kaggle
      """
    ),
    (
      .handle,
      """
      handle, username, user name, account, profile, nick, nickname, screen name, screenname
      alias
      benutzername, nutzername, pseudo, identifiant, usuario, usuário, utente, gebruikersnaam
      användarnamn
      brukernavn, handles, usernames, login, id, tag
      """
    ),
    (.at, "at, ät, aat"),
    (
      .rareAt,
      """
      arroba, arobase, arobas, chiocciola, małpa, zavináč, kukac, snabela, snabel a, klammeraffe
      apenstaartje, αt, собака, arrova, atsign, at sign, at symbol, kaukset, heliopolis
      """
    ),
    (
      .dot,
      """
      dot, punkt, punto, point, ponto, punt, kropka, tečka, bodka, nokta, точка, prik, piste
      pont, punct, dott, doht, period, full stop, fullstop
      """
    ),
    (
      .spelledSign,
      """
      underscore, dash, hyphen, minus, plus, unterstrich, bindestrich, guion, tiret, trattino
      bajo, underline
      """
    ),
    (
      .street,
      """
      street, st, road, rd, avenue, ave, av, lane, ln, drive, dr, boulevard, blvd, crescent
      cres, terrace
      terr, close, court, ct, place, pl, square, sq, parkway, pkwy, highway, hwy, mews, gardens
      way
      turnpike, circuit, laneway, riviera, expressway, freeway, circle, cir, nagar, marg, chowk
      salai, vihar, esplanade, parade
      quay, alley, plaza, loop, trail, trl, grove, byway, bypass, causeway, cul-de-sac
      boulevards, walk, row, nagara, bagh, enclave, motorway, wynd
      """
    ),
    (
      .weakStreet,
      """
      hill, green, park, rise, view, gate, bank, bridge, brook, canyon, cape, center, centre
      cliff
      cliffs, club, common, commons, corner, corners, course, cove, coves, creek, crest, crossing
      crossroad, curve, dale, dam, divide, drives, estate, estates, extension, extensions, fall
      falls
      ferry, field, fields, flats, ford, fords, forest, forge, forges, fork, forks, fort, garden
      gateway, glen, glens, greens, groves, harbor, harbors, harbour, haven, heights, highway
      hills
      hollow, inlet, island, islands, isle, junction, junctions, key, keys, knoll, knolls, lake
      lakes
      land, landing, light, lights, loaf, lock, locks, lodge, mall, manor, manors, meadow, meadows
      mill, mills, mission, mount, mountain, mountains, neck, orchard, oval, overpass, parks, pass
      passage, path, pike, pine, pines, plain, plains, plazas, point, points, port, ports, prairie
      radial, ramp, ranch, rapid, rapids, rest, ridge, ridges, river, roads, route, rue, run
      shoal
      shoals, shore, shores, skyway, spring, springs, spur, spurs, squares, station, stravenue
      stream
      streets, summit, throughway, trace, track, trafficway, tunnel, underpass, union, unions
      valley
      valleys, via, viaduct, views, village, villages, ville, vista, walks, wall, ways, well
      wells
      cottages, side, end, yard, wharf, broadway, chase, copse, croft, dell, mead, fold, meade
      drift
      vale, villas, nook, colony, layout, sector, phase, bazaar, society, burg, burgs, bayou
      beach
      bend, bluff, bluffs, bottom, branch, brooks, camp, embankment, lee, strand, wood, woods
      circus, court, quad, reserve, ride, courtyard, anchorage, approach, homes, subdivision
      zila, extension, brace
      """
    ),
    (
      .streetBefore,
      """
      chaussée, drève, steenweg, calle, c, avenida, avda, av, plaza, pza, plza, paseo, camino, carretera, ctra, ronda
      travesía
      carrer, callejón, glorieta, rambla, alameda, cuesta, urbanización, pasaje, carrera, cra
      calzada, bulevar, pasadizo, cañada, vial, acceso, via, vía
      viale, piazza, corso, largo, vicolo, strada, piazzale, borgo, contrada, lungomare
      lungotevere, rotonda, canale, incrocio, stretto
      rua, r, travessa, tv, praça, estrada, rodovia, beco, ladeira, quinta, praceta, viela, avª
      caminho, passagem, trecho
      ul, ulica, ulicy, al, aleja, aleje, alei, pl, plac, placu, os, osiedle, osiedlu, ulice
      ulici, ulicom, rue, avenue, boulevard, chemin, allée, blv, bv, bvar, gang, gg
      circunvalación, transversal, cl, cr, sítio, parque, colônia, largo, lagoa, drumul, aleea
      strada, str, bulevardul, bd, bdul, șoseaua, calea, aleea, intrarea, улица, ул, алл, аллея
      ш, шоссе, наб, набережная, площа, сквер, провулок, шосе, проспект, пр, пер, переулок
      бульвар, бул, площадь, вулиця, вул
      οδός, jalan, jl, đường, calle del, prolongación, privada, andador, circuito, cerrada
      diagonal
      """
    ),
    (
      .streetAfterNumber,
      """
      rue, avenue, av, ave, boulevard, bd, bld, boul, place, pl, allée, allées, impasse, chemin
      quai, route, cours
      passage, square, faubourg, sentier, villa, cité, ruelle, esplanade, promenade, rond point
      mail, traverse, montée, venelle, lotissement, résidence, hameau
      """
    ),
    (
      .streetAfterName,
      """
      straße, strasse, str, weg, platz, allee, gasse, ring, damm, ufer, chaussee, promenade
      utca, út, útja, tér
      körút, köz, sétány, sokak, sokağı, sok, sk, caddesi, cadde, cad, cd, bulvarı, bulvar, blv
      mahallesi, mah, gate, gata, vei, veien, vej, väg, vägen, plass, allé, katu, straat, laan
      plein, gracht, kade, dreef, singel, ulice, náměstí, nám, třída, ulica, square
      """
    ),
    (
      .particle,
      """
      de, la, le, les, du, des, d, l, del, della, delle, dei, degli, dello, dell, di, da, do
      dos, das, e, y, et
      of, the, van, der, den, het, ten, ter, von, zu, zur, zum, am, an, in, im, auf, unter, los
      las, el, a, al, à, au, aux, sur, sous, und, i, na, nad, pod
      upon, san, santa, st, saint, sainte, s, en
      """
    ),
    (
      .direction,
      """
      n, s, e, w, ne, nw, se, sw, north, south, east, west, northeast, northwest, southeast
      southwest, upper, lower, nord, sud
      """
    ),
    (
      .flat,
      """
      flat, apt, apartment, apartments, unit, suite, ste, piso, puerta, planta, étage
      appartement, appt, wohnung, whg, scala, interno, int, bte
      escalera, esc, mieszkanie, daire, lgh, house no, h no, house number, plot, plot no
      door no, shop no, villa no, studio, bungalow, tower, block, piętro, bloco, apto, ap, dept
      departamento, depto, dpto, dto, appartamento, piano, local, torre, oficina, casa, edif, кв
      bldg, andar, bâtiment, bât, lägenhet, floor, stock, og, bus, bte, boîte, kv, lok, lokal, tür
      stiege, stg, sc, scara, ajtó, em, emelet
      """
    ),
    (
      .postBox,
      """
      po box, p o box, post office box, pobox, postfach, boîte postale, bp, apartado
      apartado de correos, apartado postal
      casella postale, caixa postal, postbus, postboks, postilokero, skrytka pocztowa, skr poczt
      poštovní přihrádka, pk, posta kutusu, private bag, postbox, po bag, gpo box, locked bag
      cs
      """
    ),
    (
      .section,
      """
      chapter, module, modules, version, step, steps, week, weeks, section, page, pages, figure
      table, room
      session, level, phase, number, lesson, unit, part, act, item, rule, question, slide, day
      exercise
      stage, round, volume, vol, issue, episode, season, class, grade, tier, building, floor
      gate, platform, hall, track
      kapitel, modul, schritt, woche, seite, raum, zimmer, team, gruppe, jahr, tag, punkt
      abschnitt, stufe, phase, projekt
      chapitre, étape, semaine, salle, página, capítulo, paso, semana, sala, capitolo, settimana
      aula, bureau, cohort, cohorts, q, top, goal, goals, point, points, sprint, milestone
      story, option, priority, principle, habit, mentoring, meeting, workshop, quarter, code
      line, zone, area, region, article, annex, appendix, note
      """
    ),
    (
      .unit,
      """
      minute, minutes, min, mins, hour, hours, hr, hrs, second, seconds, sec, secs, day, days
      week, weeks, month, months, year, years, people, persons
      participants, mentors, mentees, pairs, percent, pct, point, points, step, steps, times
      per, km, kilometres, kilometers, miles, mile, metres, meters, m, cm, mm, kg, g, lb, lbs
      gb, mb, kb, tb
      ms, hz, euro, euros, eur, usd, gbp, dollars, pounds, chf, sek, nok, dkk, pln, zł, kr, uhr
      h, minuten, stunden, tage, wochen, monate, jahre, prozent, personen
      am, pm, jours, semaines, mois, ans, heures, días, semanas, meses, años, horas, personas
      giorni, settimane, mesi, anni, ore, dias, anos, sessions, session, changes, items
      questions, employees, staff, sites, countries, teams, applications, users, downloads
      followers, way, ways, letters, words, pages, modules, things, reasons, copies, stars
      votes, goals, phases, rounds, star, tonnes, tons, degrees, c, f, levels, cohorts, groups
      slots, seats, places, lines, rows, records, tickets, orders, requests, million, billion
      thousand, k, mio, interviews, surveys, responses, answers, units, hectares, watts, kwh
      """
    ),
    (
      .everyday,
      """
      me, us, her, him, them, you, look, looked, looking, is, are, was, were, be, available
      found, online, hosted, live, lives
      page, site, more, here, there, details, info, apply, register, sign, up, out, and, or
      meet, meeting, met, work, works, worked, working
      arrive, arrives, start, starts, find, visit, read, see, seen, listed, posted, published
      download, shop, buy, stay, start, started, team, people, someone, anyone, everybody
      mail, write, email, contact, reach, one, it, that, this, those, these, the, a, an, in, not
      only, also, just, all, both, course, courses
      best, good, great, data, docs, documentation, blog, article, website, portal, document
      event, session, program, programme, mentor, mentors, mentee, mentees, employee, employees
      leader, leaders, manager, engineer, job, role, position, interview
      talk, talks, spoke, speak, speaking, hired, presented, point, pointed, aim, aimed, laugh
      laughed, smile, glance, stare, sell, sold, back, once, first, last, least, most, home
      stop, stopped, began, ended, end, colleagues, friends, colleague, friend, learn, learned
      lunch, noon
      """
    ),
    (
      .topDomain,
      """
      com, org, net, edu, gov, mil, int, io, co, dev, app, info, biz, eu, me, tv, name, pro, xyz
      online, site, tech, cloud, ai, museum, coop, jobs, mobi, test, example, invalid, local
      localhost, email, mail, work, team, group, company, global, world, network, systems
      solutions, digital, agency, consulting, ngo, ong, care, health, earth, life, studio
      design, academy, community, foundation, berlin, london, paris, asia, africa, lat, moe, one
      space, store, shop, blog, page, wiki, zone, club, live, news, press, media, social, chat
      works, tools, software, engineering, energy, finance, bank, legal, law, school, university
      college, education, training, center, international, ltd, gmbh, inc, llc
      ac, ad, ae, af, ag, al, am, ao, ar, at, au, az, ba, bb, bd, be, bf, bg, bh, bi, bj, bn, bo
      br, bs, bt, bw, by, bz, ca, cd, cf, cg, ch, ci, cl, cm, cn, cr, cu, cv, cy, cz, de, dj, dk
      dm, do, dz, ec, ee, eg, er, es, et, fi, fj, fk, fm, fo, fr, ga, ge, gg, gh, gi, gl, gm, gn
      gr, gt, gw, gy, hk, hn, hr, ht, hu, id, ie, il, im, in, iq, ir, is, it, je, jm, jo, jp, ke
      kg, kh, ki, km, kr, kw, ky, kz, la, lb, lc, li, lk, lr, ls, lt, lu, lv, ly, ma, mc, md, mg
      mk, ml, mm, mn, mo, mr, mt, mu, mv, mw, mx, my, mz, na, ne, ng, ni, nl, no, np, nz, om, pa
      pe, pg, ph, pk, pl, ps, pt, py, qa, ro, rs, ru, rw, sa, sb, sc, sd, se, sg, si, sk, sl, sm
      sn, so, sr, ss, st, su, sv, sy, sz, td, tg, th, tj, tl, tm, tn, to, tr, tt, tw, tz, ua, ug
      uk, us, uy, uz, va, vc, ve, vg, vi, vn, vu, ws, ye, za, zm, zw, рф
      """
    ),
    (
      .state,
      """
      al, ak, az, ar, ca, co, ct, de, dc, fl, ga, hi, id, il, in, ia, ks, ky, la, me, md, ma, mi
      mn, ms, mo, mt, ne, nv, nh, nj, nm, ny, nc, nd, oh, ok, or, pa, ri, sc, sd, tn, tx, ut, vt
      va, wa, wv, wi, wy, pr, gu, vi, as, mp, fm, mh, pw, aa, ae, ap, nsw, vic, qld, sa, wa, tas
      act, nt
      """
    ),
    (
      .streetPreposition,
      """
      am, an, auf, im, in, unter, zum, zur, hinter, vor, bei, beim, an der, an den, auf der
      auf dem, in der, in den, unter den, zu den, hinter der, vor dem
      """
    ),
    (
      .streetNoun,
      """
      markt, bahnhof, hang, wald, park, ring, berg, see, anger, hof, garten, teich, bach, feld
      brunnen, graben, rathaus, schloss, tor, sportplatz, linden, alster, winkel, grund, dom
      hafen, kanal, damm, stadtpark, kirchplatz, marktplatz, waldrand, mühlbach, weiher, anger
      kirche, mühle, eiche, linde, wiese, heide, brücke, mauer, schule, stein, rain, acker
      bergen, wiesen, weinberg, stadtgraben, stadtwald, zoo, turm, sand, moor, kloster, friedhof
      neumarkt, altmarkt, waldsaum, sonnenhang, burggraben, mühlgraben
      """
    ),
    (
      .numberSign,
      """
      no, nr, num, número, numero, n, nro, no., nº, nom, dom, д, дом, буд, číslo, čp, numara, nummer
      h no, plot no
      """
    ),
    (
      .plainWord,
      """
      the, a, an, we, they, it, this, that, these, those, our, your, his, her, their, my, in, on
      at, by, from, to, for, with, as, and, but, or, so, if, when, while, since, after, before
      until, then, now, here, there, what, who, how, why, all, each, every, both, some, many
      most, more, no, not, new, first, second, third, last, next, one, two, three, four, five
      six, seven, eight, nine, ten
      monday, tuesday, wednesday, thursday, friday, saturday, sunday, montag, dienstag, mittwoch
      donnerstag, freitag, samstag, sonntag
      january, february, march, april, june, july, august, september, october, november, december
      you, i, he, she, mentors, mentees, participants, people, everyone, everybody, nobody
      someone, applications, pairs, teams, employees, colleagues, staff, leaders, managers
      members, year, hour, day, week, month, minute, step, percent, million, point, top, best
      key, big, great, good, road, map, is, are, was, were, be, will, can, do, did, has, have
      had, may, might, should, must, see, read, use, add, call, also, only, just, about, over
      under, between, during, through, out, up, off, down
      habits, principles, rules, tips, ways, lessons, secrets, keys, ideas, myths, facts
      reasons, things, steps, questions, mistakes, laws, pillars, signs, skills, traits, values
      jahr, uhr, der, die, das, ein, eine, und, oder, mit, für, von, dann, wir, sie, er, es, ich
      du, ihr
      """
    ),
    (
      .tool,
      """
      zoom, teams, slack, email, mail, webex, skype, whatsapp, linkedin, google, meet, chat
      video, phone, api, sms, outlook, office, sharepoint, confluence, jira, github, app, web
      intranet, telephone, post, hr
      """
    ),
    (
      .country,
      """
      usa, uk, germany, deutschland, france, españa, spain, italia, italy, portugal, netherlands
      nederland, belgium, england, scotland, wales, ireland, india, japan, australia, canada
      brasil, brazil, méxico, mexico, österreich, austria, schweiz, switzerland, suisse, polska
      poland, sweden, sverige, norway, norge, denmark, danmark, finland, suomi, türkiye, turkey
      """
    ),
  ]

  static let paperNames: [(Papers, String)] = [
    (
      .ssn,
      """
      ssn, social security, social security number, social security no, ss number, socsec
      soc sec
      """
    ),
    (.itin, "itin, taxpayer identification"),
    (.nino, "nino, ni number, ni no, national insurance, n i number, nin"),
    (.nhs, "nhs, nhs number, nhs no, patient number, chi number"),
    (.iban, "iban, bankverbindung"),
    (
      .card,
      """
      card, credit, debit, visa, mastercard, amex, kreditkarte, carte bancaire, tarjeta
      carta di credito, cartão, creditcard, american express, maestro
      """
    ),
    (.dni, "dni, nie, nif, documento nacional, documento de identidad"),
    (.pesel, "pesel"),
    (.tckn, "tckn, tc kimlik, t c kimlik, kimlik, tc no, tc"),
    (.aadhaar, "aadhaar, aadhar, adhaar, uid, uidai, आधार"),
    (.pan, "pan, permanent account number"),
    (.nir, "nir, sécurité sociale, numéro de sécurité sociale, insee, numéro de sécu, sécu"),
    (.codiceFiscale, "codice fiscale, cf, fiscale"),
    (
      .steuerID,
      """
      steuer id, steuerid, steuer identifikationsnummer, steueridentifikationsnummer, idnr
      steuernummer, steuerliche identifikationsnummer, identifikationsnummer, tax id, tin
      """
    ),
    (
      .rentenversicherung,
      """
      rentenversicherungsnummer, sozialversicherungsnummer, versicherungsnummer, rvnr, sv nummer
      sv nr, svnr, rentenversicherung
      """
    ),
    (.bsn, "bsn, burgerservicenummer, sofinummer, sofi nummer"),
    (
      .belgian,
      """
      rijksregisternummer, insz, niss, numéro national, registre national
      numéro de registre national, rijksregister
      """
    ),
    (.personnummer, "personnummer, personnr, samordningsnummer"),
    (.fodselsnummer, "fødselsnummer, personnummer, fnr, d nummer, fødselsnr"),
    (.cpr, "cpr, cpr nummer, cpr nr, personnummer, cprnummer"),
    (.hetu, "hetu, henkilötunnus, sotu"),
    (
      .nif,
      """
      nif, contribuinte, número de identificação fiscal, número fiscal, número de contribuinte
      """
    ),
    (.cpf, "cpf"),
    (.rut, "rut, run, rol único"),
    (.cuil, "cuil, cuit"),
    (.curp, "curp"),
    (.rfc, "rfc"),
    (.sin, "sin, social insurance, social insurance number, nas"),
    (.tfn, "tfn, tax file number, tax file"),
    (.medicare, "medicare"),
    (.mbi, "medicare, mbi, medicare beneficiary"),
    (
      .residentID,
      """
      身份证, 身份证号, 公民身份号码, resident identity, resident id, shenfenzheng, identity card
      """
    ),
    (.hkid, "hkid, hong kong identity, hong kong id, 香港身份證, identity card"),
    (.nric, "nric, fin, singapore id"),
    (.southAfrican, "id number, south african id, sa id, identity number, rsa id"),
    (.pps, "pps, ppsn, pps number, pps no"),
    (.ahv, "ahv, avs, ahv nummer, ahvn13, ahv nr, numéro avs"),
    (.cnp, "cnp, cod numeric personal"),
    (.egn, "egn, егн"),
    (.rodneCislo, "rodné číslo, rc, rodného čísla"),
    (.rrn, "rrn, resident registration, 주민등록번호, jumin"),
    (.myNumber, "my number, mynumber, マイナンバー, 個人番号, individual number"),
    (.israeli, "teudat zehut, תעודת זהות, israeli id, ת ז, t z"),
    (
      .passport,
      """
      passport, passports, passport no, passport number, reisepass, reisepassnummer, passnummer
      pass nr, passnr, passport nr
      pasaporte, passeport, passaporto, passaporte, paspoort, paspoortnummer, pasnummer
      paszport, paszportu, pasaport, passi, pass nummer
      паспорт, 护照, パスポート, 旅券, 여권, pas č, cestovní pas, útlevél, pașaport, διαβατήριο
      travel document, passpor
      """
    ),
    (
      .licence,
      """
      driving licence, driver's licence, driver's license, drivers license, drivers licence
      driver license, driver licence, driving license
      dl no, dl number, dl, licence number, license number, dvla, führerschein
      führerscheinnummer, führerschein nr, permis de conduire, permiso de conducir
      carnet de conducir, licencia de conducir, licencia de conducción, patente di guida
      patente, carta de condução, cnh, rijbewijs, rijbewijsnummer, körkort, førerkort
      kørekort, prawo jazdy, prawa jazdy, ajokortti, ehliyet, řidičský průkaz, 驾照, 運転免許証, 免許証
      """
    ),
    (
      .identity,
      """
      national id, national identity, national identification, national number, identity number
      identity card, identity no, id card, identification number, identification no
      citizen id, citizen card, citizenship number, tax id, tax number, tax no
      tax identification, taxpayer id, taxpayer number, tax reference, utr
      ausweisnummer, personalausweis, personalausweisnummer, ausweis nr, ausweis
      carte d'identité, carte nationale, cni, numéro fiscal
      carta d'identità, cédula, cédula de identidad, cédula de ciudadanía, cartão de cidadão
      bilhete de identidade, rg, identiteitskaart, id kaart
      dowód osobisty, dowodu, dowód, kimlik no, residence permit, aufenthaltstitel, visa number
      visa no, green card, alien number, alien registration
      voter id, voter card, epic no, občanský průkaz, občiansky preukaz, személyi
      személyi igazolvány, buletin, carte de identitate, health card, health insurance number
      krankenversichertennummer, versichertennummer, social insurance no, state id
      government id, ration card, nid, oib, jmbg, emso, asmens kodas, personas kods, isikukood
      nss, philsys, sss, egk, taj, szig, kennitala, amka, afm, nik, ktp, mykad, cccd, cmnd
      patient id, medical record number, medical record no, mrn, insurance policy number
      insurance number, work permit, social welfare number, id document, nin
      """
    ),
    (
      .bankAccount,
      """
      bank account, account number, account no, sort code, routing number, kontonummer, konto nr
      bsb, swift, bic, bank details, rekeningnummer, kontonr, cuenta bancaria, número de cuenta
      numéro de compte, conto corrente, blz, clabe, clearing, nuban, ifsc
      """
    ),
  ]

  static let months = [
    """
    january, jan, januar, jänner, januari, janvier, janv, enero, ene, gennaio, gen, janeiro
    tammikuuta, tammikuu, stycznia, styczeń, ledna, leden, január, ianuarie, ocak, января
    январь, янв, ιανουαρίου, січня, януари, siječnja, januarja, sausio, janvāris, jaanuar
    """,
    """
    february, feb, februar, februari, février, févr, fév, febrero, febbraio, fevereiro, fev
    helmikuuta, helmikuu, lutego, luty, února, únor, február, februarie, şubat, февраля, февраль
    фев, φεβρουαρίου, лютого, февруари, veljače, februarja, feber
    """,
    """
    march, mar, märz, mrz, maart, mars, marzo, março, maaliskuuta, maaliskuu, marca, marzec
    března, březen, március, március, martie, mart, марта, март, μαρτίου, березня, ožujka, marts
    mrt, maret
    """,
    """
    april, apr, avril, avr, abril, abr, aprile, huhtikuuta, huhtikuu, kwietnia, kwiecień, dubna
    duben, április, aprilie, nisan, апреля, апрель, апр, απριλίου, квітня, април, travnja
    """,
    """
    may, mai, mei, maj, mayo, maggio, mag, maio, mai, toukokuuta, toukokuu, maja, května, květen
    május, mája, mayıs, мая, май, μαΐου, μαιου, травня, svibnja, mag
    """,
    """
    june, jun, juni, juin, junio, giugno, giu, junho, kesäkuuta, kesäkuu, czerwca, czerwiec
    června, červen, június, júna, iunie, haziran, июня, июнь, ιουνίου, червня, юни, lipnja, jún
    """,
    """
    july, jul, juli, juillet, juil, julio, luglio, lug, julho, heinäkuuta, heinäkuu, lipca
    lipiec, července, červenec, július, júla, iulie, temmuz, июля, июль, ιουλίου, липня, юли
    srpnja, júl
    """,
    """
    august, aug, août, agosto, ago, augustus, augusti, elokuuta, elokuu, sierpnia, sierpień
    srpna, srpen, augusztus, augusta, ağustos, августа, август, авг, αυγούστου, серпня, kolovoza
    avgusta, avgust, aout, agustus
    """,
    """
    september, sep, sept, septembre, septiembre, set, setiembre, settembre, sett, setembro
    syyskuuta, syyskuu, września, wrzesień, září, szeptember, septembra, septembrie, eylül
    сентября, сентябрь, сен, σεπτεμβρίου, вересня, септември, rujna
    """,
    """
    october, oct, oktober, okt, octobre, octubre, ottobre, ott, outubro, out, lokakuuta, lokakuu
    października, październik, října, říjen, október, októbra, octombrie, ekim, октября, октябрь
    окт, οκτωβρίου, жовтня, октомври, listopada, oktobra
    """,
    """
    november, nov, novembre, noviembre, novembro, marraskuuta, marraskuu, listopada, listopad
    noiembrie, kasım, ноября, ноябрь, ноя, νοεμβρίου, листопада, ноември, studenoga, novembra
    """,
    """
    december, dec, dezember, dez, décembre, déc, diciembre, dic, dicembre, dezembro, joulukuuta
    joulukuu, grudnia, grudzień, prosince, prosinec, decembra, decembrie, aralık, декабря
    декабрь, дек, δεκεμβρίου, грудня, декември, prosinca, des, desember
    """,
  ]

  static let ordinals = [
    "first, premier, primero, primo, ersten", "second, zweiten", "third, dritten",
    "fourth, vierten", "fifth, fünften", "sixth, sechsten", "seventh, siebten",
    "eighth, achten", "ninth, neunten", "tenth, zehnten", "eleventh, elften",
    "twelfth, zwölften", "thirteenth, dreizehnten", "fourteenth, vierzehnten",
    "fifteenth, fünfzehnten", "sixteenth, sechzehnten", "seventeenth", "eighteenth",
    "nineteenth", "twentieth", "twenty-first", "twenty-second", "twenty-third", "twenty-fourth",
    "twenty-fifth", "twenty-sixth", "twenty-seventh", "twenty-eighth", "twenty-ninth",
    "thirtieth", "thirty-first",
  ]
}
