"""Who would be at a meeting and whether the person agrees, in German."""

from __future__ import annotations

TOGETHER = {
    "joint": """zusammen mit mir, wenn ich dabei bin, mit mir dabei, zu dritt, gesprach zu dritt,
        in meiner gegenwart, in meinem beisein, ich dabei bin, mit mir zusammen, und ich dabei,
        nur wenn ich dabei bin, wir zusammen mit einem psychologen, dreiergesprach, mit mir zu
        ihr/ihm, mit mir zu ihr/ihm nach hause, mit mir hingehen, mit mir hin, mit mir kommen, mit
        mir mitkommen, mit mir mitgehen, mit mir mit, wenn ich
        mitkomm/mitkomme/mitgehe/mitgeh/mitkommen/mitfahre, dass ich
        mitkomm/mitkomme/mitgehe/mitgeh/mitfahre, nur mit mir, wir drei, zu dritt zusammen,
        zusammen mit ihm/ihr und, mit ihm/ihr und mir, mit ihr und mir, mit uns beiden, uns beide,
        mit mir am tisch, ich komm/komme ~? ~? dazu/mit, will mich dabei haben, mochte mich dabei
        haben, wunscht dass ich dabei, mochte dass ich dabei, will dass ich dabei, nur in meiner
        gegenwart, in anwesenheit von mir, gemeinsam mit ihm, gemeinsam mit ihr, gemeinsames
        treffen, gemeinsamer termin, dreiergesprache, gesprach zu viert, zu viert, alle zusammen,
        alle drei an einen tisch, setzen wir uns ~? ~? zusammen, mit ihm und einem psycholog*, mit
        ihr und einem psycholog*, bei ihr ~? mit mir, beim ersten gesprach dabei, beim ersten
        termin dabei, beim ersten mal dabei, ich mich dazusetze, ich sitze dabei, ich setz mich
        dazu, ich setze mich dazu""",
    "professional": """ohne ihn, ohne sie, ohne den schuler, ohne die schulerin, ohne den
        patienten, ohne die patientin, ohne den klienten, ohne die klientin, nicht dabei sein,
        unter fachleuten, ohne dass er es weiss, ohne dass sie es weiss, weiss nicht dass ich,
        ohne das kind, ohne die familie, muss nicht dabei sein, ohne die eltern, ohne eltern, ohne
        ihr beisein, ohne sein beisein, ohne dass er dabei ist, ohne dass sie dabei ist, ohne dass
        die ~, er soll nicht dabei, sie soll nicht dabei, er muss nicht dabei, sie muss nicht
        dabei, ohne den bewohner, ohne die bewohnerin, ohne den jungen, ohne das madchen, ohne den
        jugendlichen, ohne die mutter, ohne den vater, ohne ihn naturlich, er ist nicht dabei, sie
        ist nicht dabei, der nicht dabei sein wird, die nicht dabei sein wird, nicht mitkommen, in
        seiner abwesenheit, in ihrer abwesenheit, hinter seinem rucken, er soll davon nichts, sie
        soll davon nichts, von kollege zu kollege, nur wir zwei, nur ich und der psychologe, nur
        ich und die psychologin, nur ich mit dem psychologen, nur ich mit der psychologin,
        brauchts das kind nich*, braucht das kind nicht, braucht ~ ~ nicht dabei, ihn nicht damit
        belasten, sie nicht damit belasten, bevor ich mit ihm/ihr ~? ~?, kommt nicht mit, das kind
        muss nicht mit, selber mit wem vom fach, selbst mit jemandem vom fach""",
    "person": """ohne mich, ich muss nicht dabei sein, lieber allein, allein mit dem psychologen,
        allein mit der psychologin, ohne dass ich dabei bin, allein zum psychologen, allein zur
        psychologin, allein zu ihm, allein zu ihr, nur zu ihr allein, nur zu ihm allein, nicht mit
        mir, lieber ohne mich, aber ohne mich, ich bin nicht dabei, ich komme nicht mit, ich komm
        nicht mit, ich brauche nicht dabei sein, ich brauche nicht dabei zu sein, brauch nicht
        dabei zu sein, brauch nicht dabei sein, muss ich nicht dabei sein, dabei sein muss ich
        nicht, muss nicht dabei, dabei muss ich nicht sein, ich soll nicht dabei, will mich nicht
        dabei haben, mochte mich nicht dabei haben, allein hingehen, alleine hingehen, geht allein
        hin, allein gehen, allein zum psych*, alleine zum psych*, allein mit dem psy*, alleine mit
        dem psy*, alleine mit der psy*, allein mit jemandem reden, alleine anschauen, allein
        anschauen, alleine sehen, ich store da nur, ich store nur, dass ich draussen bleibe, ich
        draussen bleibe, ich bleibe draussen, ich warte draussen, nur zwischen ihr/ihm/ihnen und,
        unter vier augen mit dem psy*, ohne meine anwesenheit, ohne mein beisein, mich braucht es
        dabei nicht, ich halte mich raus, ihn/sie allein sehen, ihn/sie alleine sehen, ihn/sie
        alleine begleiten, ihn/sie ubernehmen, nur hinbringen""",
    "-": """wohnt zusammen mit, nicht ohne mich, zusammen mit ihren kindern, lebt zusammen mit,
        zusammenarbeiten, zusammen mit ihrem mann, zusammen mit seiner frau, arbeitet mit mir,
        spricht mit mir, redet mit mir, nur mit mir redet, nur mit mir spricht, versteht sich mit
        mir, alle zusammen wohnen, zu viert in, zu dritt in der wohnung, ohne eltern aufgewachsen,
        ohne die eltern geht nichts, nicht zu dritt""",
    "with": """mit mir und einem psychologen, mit mir und einer psychologin, psychologe und ich,
        psychologin und ich, zusammen mit einem psychologen, zusammen mit einer psychologin,
        gemeinsames gesprach, zusammen ein gesprach, ein psychologe und ich, psychologe mit mir,
        psychologin mit mir, jemand mit mir, jemand mit mir zusammen, mit mir und dem psycholog*,
        mit mir und der psycholog*, er und ich, sie und ich, ich und sie, ich und er, mit uns""",
}

AGREEMENT = {
    "yes": """ist einverstanden, einverstanden, sind einverstanden, findet das gut, hat ja gesagt,
        sagte ja, ist ok damit, ist bereit, sind bereit, stimmt zu, hat zugestimmt, ist offen
        dafur, sind offen dafur, wurde gern, mochte reden, eltern einverstanden, will gern reden,
        ist froh uber jede hilfe, ist froh uber, war froh uber, freut sich, freut sich drauf,
        freut sich wenn, haben ja gesagt, sagt ja, sagen ja, ja gesagt, sagt ja zu, haben
        zugestimmt, zugestimmt, ist dafur, sind dafur, jetzt dafur, ist jetzt dafur, ist doch
        dafur, findet die idee gut, finden die idee gut, findet das ok, findet das okay, findet es
        gut, findet es ok, fand die idee gut, mochte das, mochte das sehr, mochte das gern, mochte
        es, will das, will das auch, will reden, will gern mit, will mit jemandem reden, wurde mit
        jemandem reden, wurde gern mit jemandem, mochte gern mit jemandem, mochte mit jemandem
        sprechen, mochte mit jemandem reden, mochte sprechen, mochte gern reden, hat selber
        gefragt, hat selbst gefragt, fragt selber, fragt selbst, hat selber darum gebeten, hat
        selbst darum gebeten, bittet selbst, hat sofort genickt, nickte sofort, hat eingewilligt,
        willigt ein, ist dazu bereit, ware bereit, waren bereit, ware einverstanden, ist offen,
        ist sehr offen, ware offen, nichts dagegen, hat nichts dagegen, hatte nichts dagegen,
        nicht abgeneigt, macht mit, machen mit, wurde mitmachen, mit ihrem einverstandnis, mit
        seinem einverstandnis, einverstandnis der ~, einverstandnis liegt vor, einverstandnis habe
        ich, ihr einverstandnis, sein einverstandnis, ist okay damit, ist damit ok, ist ok, sind
        ok, ok dafur, will hilfe, mochte hilfe, wunscht sich hilfe, wunscht sich ein gesprach,
        wunscht ein gesprach, wunscht sich jemanden, sucht das gesprach, mochte jemanden sehen,
        bereit jemanden zu sehen, zu einem gesprach bereit, zum gesprach bereit, lasst sich drauf
        ein, lasst sich darauf ein, ist motiviert, gern annehmen, nimmt das angebot an""",
    "no": """weigert sich, lehnt ab, lehnen ab, will keinen psychologen, will keine psychologin,
        will nichts davon wissen, will nichts wissen, nein gesagt, nicht einverstanden, will auf
        keinen fall, will das nicht, will sie nicht, will er nicht, das will sie nicht, das will
        er nicht, mochte das nicht, will nicht, mochte nicht, sagt nein, sagen nein, hat nein
        gesagt, nein zu, will niemanden sehen, will niemanden, braucht niemanden, er braucht
        niemanden, sie braucht niemanden, will keinen psycho*, will keine hilfe, mochte keine
        hilfe, will kein gesprach, mochte kein gesprach, mochte keinen psychologen, ist dagegen,
        sind dagegen, lehnt es ab, lehnt das ab, hat abgelehnt, lehnte ab, weigert sich mit, halt
        nichts davon, halt nichts von, auf keinen fall zu einem, blockt ab, macht zu, strikt
        dagegen, will davon nichts horen, verweigert""",
    "not_yet": """noch nicht gefragt, noch nicht besprochen, noch nicht daruber gesprochen, weiss
        noch nicht dass, weiss noch nichts, wissen noch nichts, noch nicht vorgeschlagen, noch
        nicht angesprochen, noch nichts gesagt, davon noch nichts gesagt, noch nichts davon
        gesagt, noch nichts davon, weiss nichts davon, weiss davon nichts, wissen nichts davon,
        wissen davon nichts, weiss nicht dass ich schreibe, noch nicht drauf angesprochen, noch
        nicht darauf angesprochen, noch nicht erzahlt, noch nichts erzahlt, noch nicht mit
        ihm/ihr/ihnen gesprochen, noch nicht mit ihm/ihr geredet, noch nicht gefragt ob, nicht
        gefragt, noch nicht besprochen mit, muss ich noch fragen, frage ich noch, frag ich noch,
        werde ich noch fragen, muss noch gefragt werden, noch nicht informiert, ist noch nicht
        informiert, noch nicht auf dem laufenden""",
    "hesitant": """zogert, zogern, ist nicht sicher, unsicher, unschlussig, zogert noch,
        skeptisch, uberlegt noch, uberlegt es sich, will es sich uberlegen, will noch uberlegen,
        ist unentschlossen, unentschlossen, ist sich nicht sicher, noch nicht sicher, weiss noch
        nicht ob, weiss nicht ob sie/er, zogert etwas, zogert noch etwas, traut sich noch nicht,
        traut sich nicht, hat angst davor, ist zwiegespalten, hin und hergerissen, mal ja mal
        nein, eher skeptisch, ist misstrauisch, nicht abgelehnt aber, wankt, ist noch am
        uberlegen""",
    "-": """ich bin einverstanden, wir sind einverstanden, weigert sich zur schule zu gehen,
        weigert sich zu sprechen, wenn er einverstanden ist, wenn sie einverstanden ist, leitung
        ist einverstanden, sind sie einverstanden, lehnt jede pflege ab, ist das ok, ware das ok,
        ist das in ordnung, wenn die eltern einverstanden sind, falls er einverstanden ist, falls
        sie einverstanden ist, will nicht mehr leben, will nicht mehr in die schule, will nicht in
        die schule, will nicht mehr, will nicht nach hause, mochte nicht nach hause, will nicht
        schlafen, will nicht raus, die leitung ist dafur, der chef ist einverstanden, die
        direktion ist einverstanden, das team ist einverstanden, verweigert die medikamente,
        weigert sich zu ~, verweigert die schule, verweigert medikamente, will nicht weg, sagt
        nein wenn, sagt nein sagt ja, mochte nicht mehr leben""",
    "object": """psychologe, psychologin, psycholog*, gesprach, hilfe, reden, termin, therapie,
        begleitung, psychologen, psychologinnen, psy, fachmann, fachfrau, therapeut*, beratung,
        unterstutzung, jemand, jemanden, niemand*, angebot, sprechen, besuch""",
    "if": "wenn, ob, falls, muss, wann, sobald, vorausgesetzt",
}

MEETING = {
    "me": "ich, wir, mich, mir, uns",
    "them": "er, sie, ihn, ihm, ihr, ihnen",
    "join": """und, der, die, das, den, dem, ein, eine, mein, meine, sein, mit, zusammen, plus,
        auch, beide, dazu, sowie""",
    "may": """kann, muss, darf, soll, konnen, mussen, durfen, brauche, brauchen, konnte, konnten,
        sollte, sollten, sollen, musste""",
    "guess": """ich denke, ich glaube, vielleicht, wahrscheinlich, hoffentlich, wir denken, ich
        vermute, ich hoffe, vermutlich, wohl, ich schatze, ich nehme an, denke ich, glaube ich,
        ich glaub, ich denk, eventuell, angeblich, bestimmt, ich weiss nicht ob, keine ahnung
        ob""",
    "only": "nur, bloss, lediglich, reicht, wir zwei, wir beide",
    "object": """psychologe, psychologin, psycholog*, gesprach, hilfe, reden, termin, therapie,
        begleitung, jemand, jemanden, niemand, niemanden, psychologen, psychologinnen, psy,
        therapeut*, beratung, unterstutzung, angebot""",
}

PRESENCE = {
    "there": """dabei ~? bin/ist/sind/sein/bleibe/bleibt/bleiben/ware, anwesend bin/ist/sind/sein,
        bin/ist/sind/ware/waren/war/bleibe/bleibt/bleiben/sei/sitze/sitzt ~? ~? ~? ~? ~? dabei,
        dabei ~? ware/waren/sei/sitze/sitzt/blieb, dabeibin, dabei bleiben/sein
        mochte/will/kann/darf, mit dabei, mit am tisch, anwesend ware/bleibe/bleibt""",
    "stay": """ich bleibe, ich komme mit, ich gehe mit, ich begleite sie, ich begleite ihn, ich
        komm mit, ich geh mit, ich bleib, ich bleib dabei, ich bleibe dabei, ich komm dazu, ich
        komme dazu, ich komm dann auch dazu, ich komme auch, mitkomme, mitkomm, mitgehe, mitgeh,
        ich fahre mit""",
}

CONSULTED = {
    "sees": """zu einem/einer psychologen/psychologin, zum psychologen, bei einem/einer
        psychologen/psychologin, mit einem/einer psychologen/psychologin, einen psychologen
        sehen/sprechen/treffen, einen termin bei einem/einer psychologen/psychologin, sucht einen
        psychologen, psychologische begleitung, mit jemandem reden/sprechen""",
    "seen": """psychologe/psychologin/psychologen/platz/termin/hilfe fur ihn/sie, ihn/sie ~? ~?
        empfangen/begleiten/anmelden/uberweisen, kann er/sie sich ~? wenden""",
}
