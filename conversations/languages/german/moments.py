"""German phrases that say when."""

from __future__ import annotations

from conversations.languages.moments import TimeWords
from conversations.languages.words import phrases

_SHORTLY = tuple(
    f"{within} {number} {unit}"
    for within in ("innerhalb von", "in", "binnen", "in den nachsten", "in den kommenden")
    for number in ("2", "zwei", "14", "vierzehn", "15")
    for unit in ("wochen", "tagen")
)

TIME_WORDS = TimeWords(
    today=phrases("heute, heute noch, heute morgen, heute abend, heute nachmittag, heute mittag"),
    tomorrow=phrases("morgen fruh, morgen vormittag, morgen nachmittag, morgen abend, morgen"),
    day_after=phrases("ubermorgen, uebermorgen"),
    this_week=phrases("diese woche, in dieser woche"),
    next_week=phrases("nachste woche, kommende woche, naechste woche"),
    this_month=phrases("diesen monat, in diesem monat"),
    next_month=phrases("nachsten monat, kommenden monat, naechsten monat"),
    this=phrases("diesen, dieser, dieses"),
    coming=phrases("kommenden, kommender, kommende"),
    next=phrases("nachsten, nachster, nachste, naechsten"),
    since=phrases("ab, ab dem, nicht vor, nicht vor dem, fruhestens, fruhestens am"),
    until=phrases("spatestens, spatestens am, spatestens bis, bis spatestens"),
    until_a_date=phrases("vor, vor dem, bis, bis zum, bis einschliesslich"),
    about=phrases("um den, rund um den, um, gegen, etwa, ungefahr"),
    other_limits=phrases("nach, nach dem, seit, seit dem, wahrend, fruher als, spater als, danach"),
    day_parts=phrases(
        "vormittags, vormittag, am vormittag, den vormittag uber, nachmittags, nachmittag, "
        "am nachmittag, am fruhen nachmittag, am spaten nachmittag, mittags, mittag, am mittag, "
        "uber mittag, morgens, am morgen, fruh, fruhmorgens, abends, abend, am abend, nachts, "
        "tagsuber, ganztags, den ganzen tag, nach der schule, nach der arbeit, in der "
        "mittagspause, "
        "nach dem mittag, vor dem mittag, zu burozeiten, nach der runde, nach der sprechstunde"
    ),
    circumstances=phrases("wann, wahrend, sobald, wenn"),
    vague=phrases(
        "passt immer, immer gut, jederzeit, keine eile, jeden tag, alle tage, halbes jahr, "
        "pro woche, pro monat, pro jahr, pro tag, wochentlich, monatlich, regelmassig, "
        "alle zwei wochen, montags, dienstags, mittwochs, donnerstags, freitags, samstags, "
        "sonntags, tag, tage, tagen, woche, wochen, monat, monate, monaten, wochenende, "
        "wochenenden, werktags, werktage, werktag, ferien, urlaub, feiertag, feiertage, "
        "weihnachten, weihnachtsferien, ostern, osterferien, herbstferien, karneval, "
        "karnevalsferien, sommerferien, sommer, winter, herbst, fruhling, fruhjahr, schuljahr, "
        "schulbeginn, prufungen, ramadan, pfingsten, neujahr, allerheiligen, wann sie wollen, "
        "egal wann, ist egal, flexibel, nicht dringend, bald, demnachst, spater, fruher, anfang, "
        "ende, mitte, im laufe, weiss ich noch nicht, noch nicht, nach absprache, kommt darauf an, "
        "stunden, stunde, termin, termine, zeitpunkt, datum, zeitraum, abende, vormittage, "
        "nachmittage, nachstes jahr, irgendwann, ab und zu, einmal, zweimal, mehrmals"
    ),
    soon=phrases(
        "so schnell wie moglich, so bald wie moglich, so fruh wie moglich, schnellstmoglich, "
        "baldmoglichst, schnellstens, sofort, gleich, jetzt, dringend, sehr dringend, "
        "es ist dringend, es eilt, eilt, asap, so schnell es geht, moglichst schnell, "
        "moglichst bald, am besten sofort, je schneller desto besser, je fruher desto besser, "
        "so schnell wie moeglich, so bald wie moeglich, umgehend, unverzuglich"
    ),
    two_weeks=_SHORTLY,
    month=phrases(
        "innerhalb eines monats, innerhalb von einem monat, in einem monat, binnen eines monats, "
        "in den nachsten 30 tagen, innerhalb von 30 tagen, im laufe des monats, im nachsten monat"
    ),
    not_time=phrases(
        "schonen tag, schonen tag noch, guten tag, guten morgen, guten abend, schones wochenende, "
        "schonen abend, schonen sonntag, halber tag, tagesstatte, tagesklinik, teilzeit, "
        "halbtags, gute nacht, zurzeit, zur zeit, von zeit zu zeit"
    ),
    doubt=phrases(
        "nicht, kein, keine, nie, ausser, aber, oder, sonst, geschlossen, weg, abwesend, krank, "
        "entbindet, entbindung, muss, operation, operiert, aufgenommen, entlassung, entlassen, "
        "zieht um, umzug, hort auf, endet, beginnt, abreise, zuruck, verstorben, gestorben, "
        "geburtstag, gericht, sitzung, besetzt, voll, schulung, ausbildung, praktikum, unmoglich, "
        "vielleicht, ungefahr, andere, anderen, letzten, letzte, war, waren, davor, danach, "
        "ausland, reise, streik, bruckentag, schwierig, ausgeschlossen, ohne, geboren, verschoben, "
        "abgesagt, je nach, zweifel, weniger"
    ),
    places=phrases("in, im, bei, beim, auf, mit, an, am, uber, zu, nach, fur uns, fur das team"),
    harmless=phrases(
        "wenn das geht, wenn es geht, wenn moglich, bitte, danke, vielen dank, mfg, ok, okay, ja, "
        "gut, prima, perfekt, ideal, am liebsten, lieber, gerne, gern, ware, das ware, ware ideal, "
        "bei uns, bei mir, bei ihr, bei ihm, im oshz, oshz, in der schule, schule, zu hause, "
        "zuhause, im buro, online, uber teams, teams, zoom, telefonisch, vor ort, besprechung, "
        "teambesprechung, teamsitzung, intervision, supervision, treffen, gesprach, team, "
        "unser team, das ganze team, mit, mit dem team, wir, ich, haben, habe, hat, ist, bin, "
        "sind, "
        "zusammen, kommen, kommt, kann, konnen, konnte, passt, passt gut, passt mir, wurde passen, "
        "geht, frei, verfugbar, dann, also, auch, noch, wohl, jemand, wenn, als, am, um, in, im, "
        "der, die, das, den, dem, ein, eine, einen, von, und, dass, diese, dieser, zu, an, aus, "
        "hier, da, unser, unsere, mich, mir, mein, meine, sie, ihnen, so, zum beispiel, z b, bzw, "
        "wirklich, kein problem, anfangen, beginnen, vorbeikommen, machen, sehen, planen, "
        "stattfinden, vorschlag, bevorzugt, saal, raum, haus, zentrum, dienst, kinder, patient, "
        "patientin, frau, herr, familie, eltern, alle, gruppe, erste, psychologe, psychologin, "
        "arzt, hausarzt, leitung, punktlich, genau, exakt, am besten, besuch, hausbesuch, hatten, "
        "hatte, wollen, mochte, mochten, fragen, frage, einverstanden, abgemacht, sicher, maximal, "
        "mindestens, ist gut, ist ok, super, schon, dieses jahr, hallo, guten tag, gemeinde, "
        "praxis, "
        "krankenhaus, jugendheim, beide, eventuell, bescheid, moglich, rufen, anrufen, stundchen, "
        "uhr, h, fur, fur uns, fur mich, es, uns, wird, werden, wurde"
    ),
)
