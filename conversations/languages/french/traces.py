"""French words around addresses, dates of birth, numbers and e-mail addresses."""

from __future__ import annotations

from conversations.languages.french.names import NAMES, TELLING
from conversations.languages.traces import AddressWords, BirthWords, ContactWords, Traces
from conversations.languages.words import forms, words

_ADDRESSES = AddressWords(
    number=("numero",),
    box=("bte", "boite", "b"),
    no_street=words("""
        avec pour ou il elle ils elles on nous depuis dans est sont compte accueille entre vers
        pendant apres avant environ y a chez plus par qui dont et le la les des du au aux sur
    """),
    no_street_small=words("deux trois quatre"),
    counted=forms("""
        ans fois personnes? jeunes enfants seances? mois semaines heures? h participants places
        eleves lits km m min minutes euros? jours nuits x
    """),
    offices=(
        *("bureaux?", "locaux", "local", "siege", "antenne", "maison medicale", "centre", "ecole"),
        *("permanence", "cabinet", "asbl", "cpas", "service", "planning", "implantation"),
    ),
    located=(
        "est",
        "sont",
        "se trouvent?",
        "se situent?",
        "est situee?s?",
        "situee?s?",
        "sis",
        "sise",
    ),
    before=words("""
        rue ruelle avenue av. av chaussee chee ch. boulevard bld bd clos allee impasse quai dreve
        sentier venelle faubourg
    """),
    before_capital=words("""
        place square chemin cite route residence voie esplanade cour passage hameau lotissement
    """),
    links=("de la", "des", "de", "du", "la", "les?", "aux?", "a", "et", "sur", "en"),
    elided=("de l", "d", "l"),
    suffixes=("bis",),
)

_BIRTHS = BirthWords(
    born=("nee?s?(?:\\(e\\))?", "naiss(?:ance|\\.)?", "d\\.?d\\.?n"),
    at=words("a"),
    between=words("le du de est un"),
    in_year=words("en"),
    ages=("ans",),
    event=(
        *("depuis", "des", "datee?", "loi", "decret", "arrete", "circulaire", "convention"),
        *("ouverte?", "creee?", "fondee?", "lancee?"),
    ),
    laws=("loi", "decret", "arrete", "ordonnance", "directive", "reglement", "cct"),
    event_links=("le", "la", "du", "de", "en"),
    first=words("premier"),
    day_endings=("er",),
)

_CONTACTS = ContactWords(
    phone=words("telephone portable gsm tel"),
    at_sign=words("arobase"),
    dot=words("point"),
    national_number=(
        "niss",
        "sis",
        "nrn",
        "nn",
        "registre national",
        "(?:numero|n[°º]) national",
        "numero bis",
    ),
    file=words("dossier"),
    file_number=words("numero no"),
    file_reference=words("reference ref"),
    reference=words("reference ref"),
    of_file=("de ", "du "),
    documents=(
        *("mutuelle", "mutualite", "affiliation", "affiliee?", "carte d'identite", "passeport"),
        *("(?:titre|carte|permis) de sejour", "office des etrangers", "(?:n[°º]|numero) (?:oe|sp)"),
        *("plaque", "immatriculation", "permis de conduire", "carte vitale", "numero de carte"),
    ),
    number_signs=words("no"),
    networks=("compte", "profil", "pseudo", "est", "c'est"),
    mailboxes=words("""
        info infos accueil secretariat contact direction cpas admin administration bonjour service
        coordination equipe social
    """),
    switchboards=(
        *("numero general", "standard", "numero central", "secretariat", "accueil", "permanence"),
        *("central telephonique", "notre (?:service|centre|maison|asbl|equipe|numero)"),
    ),
    capital_documents=frozenset({"OE", "SP"}),
)

TRACES = Traces(
    names=NAMES,
    telling=TELLING,
    addresses=_ADDRESSES,
    births=_BIRTHS,
    contacts=_CONTACTS,
)
