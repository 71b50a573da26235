/** Words for what users do with things, and for when and how much. */

/** One entry on each line: words of users (`|` between choices), and words of NetServer (`,` between choices). */
export const tasks = `
win|won|sell|sold|close: sold
lose|lost: lost
invite|attendee|guest: invitation, participant
accept|confirm|approve: accept, approve
decline|refuse|deny: reject, decline
reply|respond|response: reply, message
comment|note|post: message, note
upload|put document|file|attachment: set stream, upload
upload|put: set stream, upload, write
download|content document|file|attachment: get stream
download|content: get stream, read
generate|make document|letter: create document template
lock|reserve document|file: checkout
unlock|release document|file: checkin
unsubscribe|subscribe: subscription, consent
text message: sms
send sms|message: send message
log|sign in|on: principal authenticate, authenticate
login|logon|signin: principal authenticate, authenticate
log|sign out|off: log off
logout|logoff|signout: log off
search|query|lookup|filter: find, archive
cancel|abort job|task|batch: stop, cancel
duplicate|dedupe|double|same: duplicate
combine|join|unite|consolidate: merge
recent|recently|last|history viewed|used|visited|opened|looked|seen: history, recent
run|start|launch|invoke|call: execute, start, run
link|connection|relationship|related: relation, link
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
escalate: escalating
stop|pause|resume: stop, status
enrich|lookup company: enrich contact
summary|summarize|overview: summary, summarize
translate|language text: translate
scan|photograph card: analyze biz card
who am: my person, my contact
current|logged|signed user|person|company: my person, my contact, current
win|loss|lost reason|cause: reason sold, reason
book|plan|arrange|schedule|organize|set meeting|appointment|visit|event|call|activity|time: save appointment, create appointment, save
reschedule|postpone: move, update appointment
cancel|abort|call meeting|appointment|booking|visit|event: delete appointment, reject
complete|finish|done|close|tick task|todo|appointment|activity|call|meeting: set activity status, toggle appointment status
delegate|assign|give|hand task|appointment|meeting|todo|activity: assign to
claim|take|grab|pick|own case|ticket|request|issue|incident|ownership: accept ticket, next in queue
close|resolve|solve|finish|reopen ticket|case|request|issue|incident: save ticket, ticket status
comment|note|reply|answer ticket|case|request|issue|incident: ticket message, reply
reply|respond|answer|response ticket|case|request|issue|incident: save ticket message, batch reply, send ticket message, create ticket message
forward ticket|case|request|issue: batch forward
forward email|mail|message: create forward email
assign|reassign|give|hand|transfer ticket|case|request|issue: save ticket, accept ticket
attach|add file|document|attachment|image: add attachment, upload attachment, attachment
attach: attachment, add
detach|unlink|disconnect: break link, break, remove
link|connect company|customer|person|record erp: connect actor, actor link
replicate|mirror: sync, copy
copy|clone|duplicate|replicate: copy, duplicate
copy|clone|duplicate dashboard|tile|widget: duplicate dashboard, duplicate tile
convert|exchange money|currency|amount|euro|dollar: change currency
convert|transform|turn: convert, change
place|submit|buy|purchase|create|make order: place order
approve|authorize|release: approve, accept
recompute|refresh|recalculate price|quote|offer|total: recalculate, update price
retire|deactivate|disable|offboard|suspend|block|dismiss user|employee|associate|person|account|colleague: make retired
enable|activate: activate, set enabled, toggle
disable|deactivate: toggle active, retired
reset|forgot|forgotten|lost|renew password|passcode: set generated password, generate password, change password, set password
impersonate: authenticate
log|logging level: log setting
mass|bulk|batch|many|several|multiple|all update|edit|change|modify: bulk update execute
mass|bulk|several|multiple|many: batch, bulk
compile|check|verify script|macro|code: validate script
ask|question: answer
rewrite|reword|paraphrase: rephrase
elaborate|lengthen|extend text|content: expand text
shorten|condense|tldr|recap: summarize
classify|categorize|predict|suggest: guess category, suggested
handover|hand|forward|pass chat|conversation: transfer chat
log|history chat|conversation: chat transcript
seen|read|unread mail|email|message: mark read
trash|bin: trash, deleted status
subscribe|unsubscribe|opt newsletter|mailing|email|out|in: subscription, consent
enroll|add person|people|contact flow|journey|sequence|automation: add to email flow
post|publish feed|news|timeline: post news
archive|store|log|file email|mail document|crm|database: email document
fill|merge|insert template|variable|field|placeholder: substitute template variable
discard|revert|abandon checkout|change|edit: undo checkout, revert
migrate|migration: migration, migrate
rebuild|reindex|regenerate index: regenerate index
save|store|stored search|filter|criterion: save restriction, restriction group
intersect|union|combine selection: combined selection
count|size|many selection|segment|recipient: recipient statistics
export|excel|csv|spreadsheet: export
import|csv|excel|spreadsheet|file csv|excel|spreadsheet|import: import
sort|reorder|rearrange|order: sort order, rank, sort
hide|show|visible|visibility list|group|item: visible for user group
translate|translation|rename label|interface|resource: resource substitution
upcoming|future|coming|planned|next: upcoming, next
recent|latest|newest|last: recent, latest, last
recent|recently|last|history item|record|page|list: history
past|earlier|former: previous, history
many how: count
count|total: count, number
share|publish|public: publish, published
print: report, label layout
ping|test connection|server: test connection
sign|electronic document|quote: document
unregister|deregister|uninstall: delete, remove
turn|switch off|on: set status, set enabled, toggle
recalculate|recompute|refresh|rebuild: regenerate, rebuild, recalculate, refresh
answer|take|accept|pick chat|conversation: pick up chat
grant|give consent: set consent, save consent
withdraw|revoke consent: remove consent
grant|give: set, add
withdraw|revoke: remove, delete
trash|bin|move ticket|case|request|issue: set deleted status, delete ticket
trash|bin email|mail|message: trash
link|relate two|ticket|case|person|company: create relation, save relation, relation
`;
