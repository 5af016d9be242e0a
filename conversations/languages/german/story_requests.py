"""The parts of a request in an opening message, in German: who would do what, and for whom."""

from __future__ import annotations

ASKED = {
    "held": """*fortbildung, *fortbildungen, *weiterbildung, workshop*, sitzung*, *abend,
        *gruppe, vortrag, vortrage, supervision*, intervision*, schulung*, *nachmittag, seminar*,
        infoveranstaltung*""",
    "give": """sprechen, spricht, reden, erklaren, schulen, begleiten, unterstutzen, zuhoren,
        helfen, anleiten""",
    "come": "kommen, kommt, kame, vorbeikommen, vorbeikommt, besuchen",
    "receive": "empfangen, empfangt, sprechstunde, sprechstunden, kommt, kommen, anwesend",
    "visitor": """psychologe, psychologin, psychologen, jemand, jemanden, referent, referentin,
        fachperson""",
    "for": "fur",
    "unto": "an",
    "to": "mit, zu, bei",
    "wish": "mochte, mochten, wunscht, wunschen, sucht, suchen, braucht, brauchen, bittet, bitten",
    "often": """pro woche/monat, jede woche, jeden monat, wochentlich, monatlich, regelmassig, alle
        # wochen""",
    "here": "bei uns, hier, vor ort, in unserem ~, in unserer ~, im haus",
    "past": "hatten schon, hatte schon, haben schon, letztes jahr, wir geben, ich gebe",
    "staff": """*kollegen, *kolleginnen, *team, *personal, *mitarbeiter, *mitarbeiterinnen,
        *pflegekrafte, *lehrer, *lehrerinnen, *lehrpersonen, *erzieher, *erzieherinnen,
        ehrenamtliche, ehrenamtlichen""",
    "public": """*patienten, *bewohner, *schuler, *eltern, *klienten, *besucher, *jugendliche,
        *jugendlichen, *mieter, *senioren, *angehorige, *angehorigen""",
    "all": "alle, allen, andere, anderen, einige, mehrere",
    "help": "hilfe, unterstutzung, begleitung",
    "offer": "anbieten, anzubieten, geben, organisieren",
    "opinion": "rat, tipps, meinung, einschatzung",
    "talk": "sprechen, reden, besprechen, austauschen",
}
