import sys, types
try:
    import conversations.emergency
except ImportError:
    m=types.ModuleType("conversations.emergency"); m.EMERGENCY_WORDS=("urgence","nood"); m.speaks_of_danger=lambda t: None; sys.modules["conversations.emergency"]=m
from datetime import datetime
from zoneinfo import ZoneInfo
from pathlib import Path
from conversations.dialogue import turn
from conversations.session import Session
from conversations.inbound import *
from conversations.surroundings import Surroundings
from conversations.effects import *
from bot.networks import load_directory, DEMO_FILE
from bot.places import belgium
directory=load_directory(DEMO_FILE, belgium().__class__ and belgium())
def say(m, lang):
    v={k:(say(x,lang) if hasattr(x,'id') else x.said(lang) if hasattr(x,'said') else ", ".join(say(y,lang) if hasattr(y,'id') else y.said(lang) if hasattr(y,'said') else str(y) for y in x) if isinstance(x,tuple) else str(x)) for k,x in m.values.items()}
    t=m.plural if m.plural and m.values.get("n")!=1 else m.id
    return t.format(**v) if v else t
class Chat:
    def __init__(s, code="fr"):
        s.session=Session(person=7,chat=7); s.n=0; s.code=code; s.requests=(); s.screen=None
    def go(s, inbound):
        s.n+=1
        around=Surroundings(datetime(2026,11,22,10,tzinfo=ZoneInfo("Europe/Brussels")),directory,say,f"n{s.n}","K7R-4M3",s.requests)
        t=turn(s.session,inbound,around); s.session=Session.model_validate_json(t.session.model_dump_json())
        for e in t.effects:
            if isinstance(e,(Send,Edit)):
                print(("SEND" if isinstance(e,Send) else "EDIT"), e.to, e.key)
                for l in e.screen.lines: print("   |",say(l.text,"fr"))
                for r in e.screen.rows: print("   ["+"] [".join(say(b.label,"fr")+"="+b.code for b in r)+"]")
                if isinstance(e.to,int) and e.screen.codes: s.screen=e
            elif isinstance(e,Save): s.requests=(e.request,*s.requests); print("SAVE")
            else: print(type(e).__name__, say(e.text,"fr") if isinstance(e,Toast) and e.text else "")
    def type(s,text): print(">>>",text); s.go(Typed(Sender(7,7,"A",s.code),text,1000+s.n))
    def press(s,code):
        print(">>> [",code,"]"); assert code in s.screen.screen.codes, s.screen.screen.codes
        s.go(Pressed(Sender(7,7,"A",s.code),f"{s.screen.nonce}:{code}",50,f"cb{s.n}"))
if 0=="__main__":
    c=Chat()
    c.type("bonjour")
    for x in "entrance:guided role:partner need:person together:joint agreement:not_yet meeting_place:premises result:go_on notice:accepted place_kind:health".split(): c.press(x)
    c.type("5000"); c.press("age_group:adults"); c.type("Une personne isolée."); c.press("timing:two_weeks"); c.type("Anne Exemple, AS, CPAS"); c.press("contact:telegram")
    c.press("summary:edit"); c.press("edit:mission"); c.press("open:agreement"); c.press("agreement:no"); c.press("result:go_on"); c.press("organisation_kind:social")
    c.press([x for x in c.screen.screen.codes if x.startswith("summary:send")][0])
