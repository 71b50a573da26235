/** Words for things: people, deals, cases, documents, and what belongs to them. */

// cspell:ignore ical icalendar selfservice pricebook fulltext

/** One entry on each line: words of users (`|` between choices), and words of NetServer (`,` between choices). */
export const things = `
company|firm|organization|account|customer|client|business|employer: contact
employee|colleague|coworker|rep|salesperson|salesman|seller|staff|owner: associate, person
person|individual|contact|human|lead|prospect|somebody|someone|anybody: person
contact company|customer|firm|organization: person, contact
user|login|operator: associate, user, principal
deal|opportunity|revenue|pipeline: sale
open|unfinished|pending: open
meeting|event|booking|visit|activity: appointment
calendar|agenda|schedule: diary, appointment
todo|reminder: task, appointment
task|activity: task, appointment
attendee|guest|invitee: participant
recurring|repeat|repeating|weekly|series: recurrence, recurring
vacant|free|idle|available: available
free|available slot|time: next available time
slot|gap: available time
holiday: red letter
case|issue|incident|request|helpdesk|complaint|inquiry: ticket
service|support request|case: ticket
file|attachment|letter: document, attachment
template|placeholder|merge|fill field|variable|template: substitute template variable
revision|history document|file: version
folder|directory: folder
mail|message: email
email: mail
period|interval|between: date range, date
newsletter|campaign|mailing|bulk: mailing, shipment, marketing
gdpr|privacy|permission person|contact: consent
gdpr|privacy: consent, privacy
sms: sms, messaging
authentication|authorize|credential: authenticate, credential
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
picture|photo|logo|icon|avatar|portrait|screenshot: image
image|picture|photo|logo company|customer: contact image
binary|blob: blob
hook|callback|notification|subscribe: webhook
push|notification phone|mobile|device: push notification
phone|telephone|mobile|number: phone
postal|zip|city|street|location: address
setting|option|configuration: preference, configuration
bookmark|star|pinned: favourite
external|foreign id|key|system|reference: foreign key
integration|sync|synchronize|synchronization: sync
erp|accounting: erp
script|macro|code|program: crm script, script
chat|conversation: chat
faq|knowledge: faq
goal|budget|quota: target
person|contact|participant|team|company project: project member
person|contact|company selection: selection member
person|contact|company sale: stakeholder
stage|phase|step: stage
team|department|unit: group
automation|flow: workflow
form|signup|landing: form
license|licence|subscription: license
tooltip|hint: tooltip
spam|junk: spam
category|type|tag|label: category
number|counter sequence|next|serial: ref count, number
time zone: time zone
ai|assistant|gpt: copilot, ai
supplier|vendor|partner|competitor|subsidiary|employer: contact
business card: biz card
account user|login|mail|email: user, email account
account manager: sales rep, owner
responsible|manager: owner, associate, sales rep
industry|sector|branch: business
salutation|greeting|title person: mr mrs
job|title title|position|function: position
birthday|birth: person
employee|staff|people company|customer|department: persons from contact, person
bounce|undeliverable: bounce
interest|hobby: interest
coworker|colleague: colleague
vat|organization|org number: number valid
lead generate|create|capture: generate lead, create contact
funnel|forecast|pipeline|turnover: sale summary, sale
probability|likelihood|chance: probability
stalled|stuck|delayed: stalled
deadline|due: next due date
reminder|remind|alert|alarm: alarm, notification
availability|vacancy|busy: available time, next available
recurring|repeat|weekly|daily|monthly|yearly|series meeting|appointment|event|task: recurrence, calculate day
zoom|online|virtual meeting|conference|call: video meeting
conference: video meeting
ics|ical|icalendar|outlook: uid, ics
today|tomorrow|week|month meeting|appointment|calendar|agenda|task|schedule: diary, my diary
follow up: suggested appointment, appointment, follow ups
vacation|absence|bank|public day|holiday: red letter, day information
organizer|host: organizer
phone|telephone call: appointment
next ticket|case|request|queue: next in queue
canned|standard|quick|predefined reply|response|answer: quick reply
portal|selfservice: customer center, customer centre
self service: customer center
sla|urgency|severity: priority
mapping|map field: type mapping, mapping
item|row|position quote|offer|proposal|order: quote line
line item: quote line
catalog|pricebook: price list, product
price book|catalog: price list
approval|permission quote|offer|proposal: request approval, approve quote
margin|total|sum|recompute: recalculate
api|access|refresh|bearer|oauth token|key: access token, external token, authenticate access token
username|nickname: user name
admin|administrator: user, role
profile|group permission|right|access: role
team|unit|group user|employee|colleague|member|business: user group
team|group: group, member
version|build server|system|installation|netserver: system info
health|telemetry|usage|tracking: usage, diagnostic, track
broadcast|announcement|banner: system message
flag|switch feature: feature toggle
start|home page: landing page
screen|layout|page: screen, page configuration
url|address web|client|site|online: www url, url
window position|size: window pos size
sql|raw row|record|table|insert|update: row
record: row, entity
chunk|piece|part file|blob|upload|large|big: file part, blob part
trigger|event script|macro|code: trigger script, script event
tone|mood|emotion|feeling: sentiment
background photo|image|picture: photo background
opening|office|business|working hour|time: opening hour
operator|staff|agent chat: chat topic user agent
presence|online|away|status user|employee|chat|colleague: presence
inbox: mailbox, new mail, folder
mailbox: mailbox
unread|incoming|new mail|email|message: new mail
unread|read ticket|case|request: ticket read
imap|smtp|pop|exchange: email account, authenticate incoming
sender|who|whose|recognize email|mail|address: email address
customer|owner|contact email|mail|address: contact email
draft: draft
click|open|bounce|response rate|statistic|count: mailing statistics
rate|metric|figure|kpi|analytics: statistic, calculate
newsletter|mailing|campaign statistic|result|rate|performance|report: mailing statistics
submission|answer|response form|survey|signup: form submission
survey|questionnaire: form
block|snippet newsletter|mailing|email: message block
drip|journey|sequence|nurture: email flow, workflow
captcha: recaptcha
timeline|wall|activity feed|news: news feed
url|link|open document|file: document url
size|length document|file: document length
metadata|info document|file: document property
letter|mail merge|bulk: mail merge document
privacy|gdpr report|export|data: privacy report
pdf: pdf
thumbnail: thumbnail, preview
preview|hover|popup|tooltip: preview, tooltip
person|employee|user|contact photo|picture|image|portrait|avatar: person image
full|free text: free text
fulltext|reindex: free text index
criterion selection|segment|list|audience: selection criterion
kanban|board: board view
csv|spreadsheet: import, export
column list|grid|archive|table|search: column
option|entry|choice list|dropdown|picklist: list item
traffic light: status monitor
counter|monitor|warning: status monitor, counter
invoice|billing|accounting: erp, order
quota|goal|target sale|year|revenue|salesperson|rep: target assignment, target group
dependency|blocker|child|parent ticket|case|request: ticket relation, ticket parent
connection|relation|link company|person|customer|organization: relation
hierarchy|subsidiary|parent|mother company|organization: relation
stakeholder|influencer|decision: stakeholder
label report|print|address: label layout
calendar|time zone: time zone
daylight|dst: time zone
user time: time zone preference
id|identifier: entity
connected|reachable|online erp|server|connection: test connection
fail|failed|failure|problem: last error, error
right|allowed|permitted|may create|edit|delete|change|read|field: table right, function right
rule duplicate: duplicate rule
salesperson|rep|owner|manager|responsible contact|person|company|customer|account: sales rep, owner
`;
