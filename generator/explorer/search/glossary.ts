/**
 * Words of CRM users, and the words that NetServer has for the same things. A company is a Contact there, a deal is a Sale, and a service request is a
 * Ticket.
 */
import { wordsOf } from "./words.js";

/** Words of users, and what they mean. */
export interface GlossaryEntry {
  /** The first word is translated. The others must be in the query too, in any order. Each one is a choice of words. */
  readonly says: readonly (readonly string[])[];
  /** Words of names of NetServer. Each one is a choice, and all words of a choice must be there. */
  readonly means: readonly (readonly string[])[];
}

/** One entry on each line: words of users (`|` between choices), and words of NetServer (`,` between choices). */
const lines = `
company|firm|organization|account|customer|client|business|employer: contact
employee|colleague|coworker|rep|salesperson|salesman|seller|staff|owner: associate, person
person|individual|contact|human|lead|prospect: person
contact company|customer|firm|organization: person, contact
user|login|operator: associate, user, principal
deal|opportunity|revenue|pipeline: sale
win|won|sell|sold|close: sold
lose|lost: lost
open|unfinished|pending: open
meeting|event|booking|visit|activity: appointment
calendar|agenda|schedule: diary, appointment
todo|reminder: task, appointment
task|activity: task, appointment
invite|attendee|guest: invitation, participant
attendee|guest|invitee: participant
accept|confirm|approve: accept, approve
decline|refuse|deny: reject, decline
recurring|repeat|repeating|weekly|series: recurrence, recurring
vacant|free|idle|available: available
free|available slot|time: next available time
slot|gap: available time
holiday: red letter
case|issue|incident|request|helpdesk|complaint|inquiry: ticket
service|support request|case: ticket
reply|respond|response: reply, message
comment|note|post: message, note
file|attachment|letter: document, attachment
upload|put document|file|attachment: set stream, upload
upload|put: set stream, upload, write
download|content document|file|attachment: get stream
download|content: get stream, read
template|placeholder|merge|fill field|variable|template: substitute template variable
generate|make document|letter: create document template
lock|reserve document|file: checkout
unlock|release document|file: checkin
revision|history document|file: version
folder|directory: folder
mail|message: email
newsletter|campaign|mailing|bulk: mailing, shipment, marketing
unsubscribe|subscribe: subscription, consent
gdpr|privacy|permission person|contact: consent
gdpr|privacy: consent, privacy
sms: sms, messaging
text message: sms
send sms|message: send message
log|sign in|on: principal authenticate, authenticate
login|logon|signin: principal authenticate, authenticate
authentication|authorize|credential: authenticate, credential
log|sign out|off: log off
logout|logoff|signout: log off
session: session
access|permission|right|allowed|authorization: right
role|permission|right user: role, function right, functional right
password|passcode: password
dropdown|picklist|lookup|choice|option|combobox: list, mdo list
value|item list|dropdown|picklist: list item, mdo list
extra|custom|additional|own field|property|attribute|column: user defined field, custom field
udef|udf: user defined field
entity|table|object custom|own: custom object
chart|graph|widget|kpi|tile: dash tile
dashboard: dash, dashboard
report: report
search|query|lookup|filter: find, archive
filter|criterion|condition|where: restriction, criterion
row|grid|table|overview: archive
segment|group|list customer|contact|company|person: selection
list mailing|static|dynamic|target: selection
segment|audience: selection
offer|proposal|quotation|bid|estimate: quote
order: order, quote
product|article|sku|goods: product
price|cost|amount: price
discount|rebate: quote line
exchange rate: currency
money|dollar|euro|conversion: currency
language|locale|translation: language, localized text
job|background|queue|process: batch task
progress|state job|task|batch: batch task info
cancel|abort job|task|batch: stop, cancel
duplicate|dedupe|double|same: duplicate
combine|join|unite|consolidate: merge
picture|photo|logo|icon|avatar|portrait: image
image|picture|photo|logo company|customer: contact image
binary|blob: blob
hook|callback|notification|subscribe: webhook
push|notification phone|mobile|device: push notification
phone|telephone|mobile|number: phone
postal|zip|city|street|location: address
setting|option|configuration: preference, configuration
bookmark|star|pinned: favourite
recent|recently|last|history viewed|used|visited|opened: history, recent
external|foreign id|key|system|reference: foreign key
integration|sync|synchronize|synchronization: sync
erp|accounting: erp
script|macro|code|program: crm script, script
run|start|launch|invoke|call: execute, start, run
chat|conversation: chat
faq|knowledge: faq
goal|budget|quota: target
person|contact|participant|team|company project: project member
person|contact|company selection: selection member
person|contact|company sale: stakeholder
link|connection|relationship|related: relation, link
stage|phase|step: stage
team|department|unit: group
automation|flow: workflow
form|signup|landing: form
license|licence|subscription: license
undo|restore|recover|undelete delete: undelete
restore|recover|undelete: undelete, restore
bring back: undelete
remove|erase|drop|clear|purge: delete, remove
clear|empty|flush|reset cache: flush cache, clear cache
new|add|make|insert|register: create, add, save
register|store|update|modify|edit|write: save, update
change|edit|set: change, save, set, update
find|show|list|read|fetch|load|retrieve|see|view|lookup|all: get
transfer|assign|hand: assign, move, transfer
done|finish|complete|finished: completed, status
check|verify: validate, is valid
tooltip|hint: tooltip
spam|junk: spam
escalate: escalating
category|type|tag|label: category
number|counter sequence|next|serial: ref count, number
time zone: time zone
stop|pause|resume: stop, status
enrich|lookup company: enrich contact
summary|summarize|overview: summary, summarize
translate|language text: translate
ai|assistant|gpt: copilot, ai
`;

const choices = (text: string): readonly string[] => text.split("|").flatMap(wordsOf);

/** The glossary. The words are in the form of `wordsOf`. */
export const glossary: readonly GlossaryEntry[] = lines
  .trim()
  .split("\n")
  .map((line) => {
    const [says = "", means = ""] = line.split(": ");
    return { says: says.split(" ").map(choices), means: means.split(", ").map(wordsOf) };
  });
