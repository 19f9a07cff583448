<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_BE" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Belgian postcodes by Statbel and GeoNames (CC BY 4.0).</source>
        <translation>Belgian postcodes by Statbel and GeoNames (CC BY 4.0).</translation>
    </message>
    <message>
        <source>Version {version}</source>
        <translation>Version {version}</translation>
    </message>
    <message>
        <source>Follows young people from their first contact to a year after the trajectory, and gives the funder's figures with what they rest on.</source>
        <translation>Follows young people from their first contact to a year after the trajectory, and gives the funder's figures with what they rest on.</translation>
    </message>
    <message>
        <source>Your dossier is one file on your own disk. Nothing is sent anywhere.</source>
        <translation>Your dossier is one file on your own disk. Nothing is sent anywhere.</translation>
    </message>
    <message>
        <source>Free software under the EUPL-1.2. Icons by Lucide (ISC).</source>
        <translation>Free software under the EUPL-1.2. Icons by Lucide (ISC).</translation>
    </message>
</context>
<context>
    <name>Backup</name>
    <message>
        <source>Back up</source>
        <translation>Back up</translation>
    </message>
    <message>
        <source>Backed up and checked: {path}</source>
        <translation>Backed up and checked: {path}</translation>
    </message>
    <message>
        <source>Backing up to {name}…</source>
        <translation>Backing up to {name}…</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>Restore a backup</translation>
    </message>
    <message>
        <source>Restoring {name}…</source>
        <translation>Restoring {name}…</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left behind.</source>
        <translation>Stopped. Nothing was left behind.</translation>
    </message>
    <message>
        <source>This is the dossier as it was in {name}.</source>
        <translation>This is the dossier as it was in {name}.</translation>
    </message>
    <message>
        <source>Where to put the restored dossier</source>
        <translation>Where to put the restored dossier</translation>
    </message>
    <message>
        <source>{name} - restored</source>
        <translation>{name} - restored</translation>
    </message>
    <message>
        <source>{path} is no longer what it was when it was made: its SHA-256 is not the one in {sum}. Nothing was restored; use another backup.</source>
        <translation>{path} is no longer what it was when it was made: its SHA-256 is not the one in {sum}. Nothing was restored; use another backup.</translation>
    </message>
    <message>
        <source>{sum} cannot be understood. Nothing was restored.</source>
        <translation>{sum} cannot be understood. Nothing was restored.</translation>
    </message>
</context>
<context>
    <name>Bulk</name>
    <message>
        <source>Add a note</source>
        <translation>Add a note</translation>
    </message>
    <message>
        <source>Another coach</source>
        <translation>Another coach</translation>
    </message>
    <message>
        <source>Choose the people first.</source>
        <translation>Choose the people first.</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Ended already: {outcome}.</source>
        <translation>Ended already: {outcome}.</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Enrol them all the same</translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s)</source>
        <translation>
            <numerusform>For %n participant</numerusform>
            <numerusform>For %n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>For %n participant(s) at once</source>
        <translation>
            <numerusform>For %n participant at once</numerusform>
            <numerusform>For %n participants at once</numerusform>
        </translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>For whom</translation>
    </message>
    <message>
        <source>Has this coach already.</source>
        <translation>Has this coach already.</translation>
    </message>
    <message>
        <source>In this trajectory already.</source>
        <translation>In this trajectory already.</translation>
    </message>
    <message>
        <source>It applies to nobody of those chosen, so nothing was saved.</source>
        <translation>It applies to nobody of those chosen, so nothing was saved.</translation>
    </message>
    <message>
        <source>Leave empty to keep each one's own.</source>
        <translation>Leave empty to keep each one's own.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No exit yet, so no window.</source>
        <translation>No exit yet, so no window.</translation>
    </message>
    <message>
        <source>No window is open on {day}.</source>
        <translation>No window is open on {day}.</translation>
    </message>
    <message>
        <source>Not enrolled.</source>
        <translation>Not enrolled.</translation>
    </message>
    <message>
        <source>Note a contact</source>
        <translation>Note a contact</translation>
    </message>
    <message>
        <source>Outside the window, {first} to {last}.</source>
        <translation>Outside the window, {first} to {last}.</translation>
    </message>
    <message>
        <source>Start in a trajectory</source>
        <translation>Start in a trajectory</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Whichever is due that day</source>
        <translation>Whichever is due that day</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>Why not</translation>
    </message>
    <message numerus="yes">
        <source>it does not apply to %n</source>
        <translation>
            <numerusform>it does not apply to %n</numerusform>
            <numerusform>it does not apply to %n</numerusform>
        </translation>
    </message>
    <message>
        <source>{age} years old on that day: needs a confirmation.</source>
        <translation>{age} years old on that day: needs a confirmation.</translation>
    </message>
</context>
<context>
    <name>Calendar</name>
    <message>
        <source>Coach: {name}</source>
        <translation>Coach: {name}</translation>
    </message>
    <message>
        <source>Follow-ups PlastIQ</source>
        <translation>Follow-ups PlastIQ</translation>
    </message>
    <message>
        <source>Phone: {phone}</source>
        <translation>Phone: {phone}</translation>
    </message>
    <message>
        <source>Trajectory: {code}</source>
        <translation>Trajectory: {code}</translation>
    </message>
    <message>
        <source>{name}: follow-up after {months} months</source>
        <translation>{name}: follow-up after {months} months</translation>
    </message>
</context>
<context>
    <name>Chart</name>
    <message>
        <source>Who takes part</source>
        <translation>Who takes part</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Nobody was enrolled in this period yet.</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Education at the start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>{count} · {percentage}</source>
        <translation>{count} · {percentage}</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migrant origin is an estimate per trajectory, not reduced by filters or population.</translation>
    </message>
    <message>
        <source>From enrolment to work</source>
        <translation>From enrolment to work</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>On the workplace track</translation>
    </message>
    <message>
        <source>In work at 3 months</source>
        <translation>In work at 3 months</translation>
    </message>
    <message>
        <source>In work at 12 months</source>
        <translation>In work at 12 months</translation>
    </message>
    <message>
        <source>{count} not there yet</source>
        <translation>{count} not there yet</translation>
    </message>
    <message>
        <source>Percentages are of all enrolled.</source>
        <translation>Percentages are of all enrolled.</translation>
    </message>
    <message>
        <source>{step}: {percentage} of the known ({k} of {known} known, {due} due).</source>
        <translation>{step}: {percentage} of the known ({k} of {known} known, {due} due).</translation>
    </message>
    <message>
        <source>Outcomes per {dimension}</source>
        <translation>Outcomes per {dimension}</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 months after the exit</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 months after the exit</translation>
    </message>
    <message>
        <source>{percentage} · {k}/{known}/{due}</source>
        <translation>{percentage} · {k}/{known}/{due}</translation>
    </message>
    <message>
        <source>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</source>
        <translation>Numbers in the bars are persons. Beside them: share in work of the known · in work / known / due.</translation>
    </message>
    <message>
        <source>1 person</source>
        <translation>1 person</translation>
    </message>
    <message>
        <source>95% interval, lower end</source>
        <translation>95% interval, lower end</translation>
    </message>
    <message>
        <source>95% interval, upper end</source>
        <translation>95% interval, upper end</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Actual</source>
        <translation>Actual</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Category</translation>
    </message>
    <message>
        <source>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</source>
        <translation>Cells: at least so many % are in work of those observed then. Only jobs with dates count, answers without a date do not. Blank: nobody observed yet. On the right: persons.</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Copy as table</translation>
    </message>
    <message>
        <source>Curves of few persons may well differ by chance.</source>
        <translation>Curves of few persons may well differ by chance.</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</source>
        <translation>Day {day}: {percentage} without a break (95% interval {interval}) · {at_risk} at risk</translation>
    </message>
    <message>
        <source>Day {day}: {percentage} without a break · {at_risk} at risk</source>
        <translation>Day {day}: {percentage} without a break · {at_risk} at risk</translation>
    </message>
    <message>
        <source>Enrolled in the trajectories</source>
        <translation>Enrolled in the trajectories</translation>
    </message>
    <message>
        <source>Filters and population reduce those enrolled only, not the contacts.</source>
        <translation>Filters and population reduce those enrolled only, not the contacts.</translation>
    </message>
    <message>
        <source>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</source>
        <translation>Hatched: least and most, where over one in five has an open job that nobody confirmed since.</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>How long work lasts without a break</translation>
    </message>
    <message>
        <source>In work by month since the exit</source>
        <translation>In work by month since the exit</translation>
    </message>
    <message>
        <source>Kind of chart</source>
        <translation>Kind of chart</translation>
    </message>
    <message>
        <source>Month {month}</source>
        <translation>Month {month}</translation>
    </message>
    <message>
        <source>Months since the exit</source>
        <translation>Months since the exit</translation>
    </message>
    <message>
        <source>Multiple</source>
        <translation>Multiple</translation>
    </message>
    <message>
        <source>Multiple of the target; past it every step doubles</source>
        <translation>Multiple of the target; past it every step doubles</translation>
    </message>
    <message>
        <source>No group has the {least} persons placed that a curve needs: this is all together.</source>
        <translation>No group has the {least} persons placed that a curve needs: this is all together.</translation>
    </message>
    <message>
        <source>Nobody has been placed in work yet.</source>
        <translation>Nobody has been placed in work yet.</translation>
    </message>
    <message>
        <source>Not drawn, as fewer than {least} were placed: {names}.</source>
        <translation>Not drawn, as fewer than {least} were placed: {names}.</translation>
    </message>
    <message>
        <source>Not everyone observed yet</source>
        <translation>Not everyone observed yet</translation>
    </message>
    <message>
        <source>Of {count} groups, the {shown} are drawn in which most were placed.</source>
        <translation>Of {count} groups, the {shown} are drawn in which most were placed.</translation>
    </message>
    <message>
        <source>Outcomes per {dimension} and {second}</source>
        <translation>Outcomes per {dimension} and {second}</translation>
    </message>
    <message>
        <source>Past the target</source>
        <translation>Past the target</translation>
    </message>
    <message>
        <source>Persons</source>
        <translation>Persons</translation>
    </message>
    <message>
        <source>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</source>
        <translation>Reach is a sum of contacts, the same person may be in it more than once; — is nothing recorded. Those enrolled are distinct persons: which action carries the trajectories is not recorded, so they are added to none.</translation>
    </message>
    <message>
        <source>Reached</source>
        <translation>Reached</translation>
    </message>
    <message>
        <source>Reached group</source>
        <translation>Reached group</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>Share</translation>
    </message>
    <message>
        <source>Share of all enrolled</source>
        <translation>Share of all enrolled</translation>
    </message>
    <message>
        <source>Step</source>
        <translation>Step</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Target</source>
        <translation>Target</translation>
    </message>
    <message>
        <source>Targets and what was reached</source>
        <translation>Targets and what was reached</translation>
    </message>
    <message>
        <source>The chart is on its way…</source>
        <translation>The chart is on its way…</translation>
    </message>
    <message>
        <source>The latest {shown} of {count} cohorts are drawn.</source>
        <translation>The latest {shown} of {count} cohorts are drawn.</translation>
    </message>
    <message>
        <source>The values are on the clipboard: paste them into a spreadsheet.</source>
        <translation>The values are on the clipboard: paste them into a spreadsheet.</translation>
    </message>
    <message>
        <source>This project has no actions with a target or a reach yet.</source>
        <translation>This project has no actions with a target or a reach yet.</translation>
    </message>
    <message>
        <source>Too few people to draw a curve: {placed} placed, at least {least} needed.</source>
        <translation>Too few people to draw a curve: {placed} placed, at least {least} needed.</translation>
    </message>
    <message>
        <source>at most {percentage}, if open jobs not confirmed since ({count}) go on</source>
        <translation>at most {percentage}, if open jobs not confirmed since ({count}) go on</translation>
    </message>
    <message>
        <source>{action} · {kind}: {figures}</source>
        <translation>{action} · {kind}: {figures}</translation>
    </message>
    <message>
        <source>{step} · {state}, of all enrolled: {part}</source>
        <translation>{step} · {state}, of all enrolled: {part}</translation>
    </message>
    <message>
        <source>{step}, of all enrolled: {part}</source>
        <translation>{step}, of all enrolled: {part}</translation>
    </message>
    <message>
        <source>Days since the first day in work</source>
        <translation>Days since the first day in work</translation>
    </message>
    <message>
        <source>Persons at risk (still followed, without a break)</source>
        <translation>Persons at risk (still followed, without a break)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Fewer than {number} at risk</source>
        <translation>Fewer than {number} at risk</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Uncertain: open jobs not confirmed since</source>
        <translation>Uncertain: open jobs not confirmed since</translation>
    </message>
    <message>
        <source>share in work of the known</source>
        <translation>share in work of the known</translation>
    </message>
    <message>
        <source>{count} not observed yet</source>
        <translation>{count} not observed yet</translation>
    </message>
    <message>
        <source>{count} persons</source>
        <translation>{count} persons</translation>
    </message>
    <message>
        <source>{count}, no target</source>
        <translation>{count}, no target</translation>
    </message>
    <message>
        <source>{figures} · {multiple}</source>
        <translation>{figures} · {multiple}</translation>
    </message>
    <message>
        <source>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</source>
        <translation>{group} · month {month}: at least {percentage} in work ({k} of {observed} observed)</translation>
    </message>
    <message>
        <source>{group} · {tip}</source>
        <translation>{group} · {tip}</translation>
    </message>
    <message>
        <source>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</source>
        <translation>{group}, {moment}: {percentage} in work of the known ({k} of {known}, 95% interval {interval}; {due} due)</translation>
    </message>
    <message>
        <source>{group}, {moment}: {state}: {part}</source>
        <translation>{group}, {moment}: {state}: {part}</translation>
    </message>
    <message>
        <source>{group}: {count} enrolled</source>
        <translation>{group}: {count} enrolled</translation>
    </message>
    <message>
        <source>{moment}: {figure}</source>
        <translation>{moment}: {figure}</translation>
    </message>
    <message>
        <source>{number} ×</source>
        <translation>{number} ×</translation>
    </message>
    <message>
        <source>{number}. {title}</source>
        <translation>{number}. {title}</translation>
    </message>
    <message>
        <source>{number}. {title} · {kind}</source>
        <translation>{number}. {title} · {kind}</translation>
    </message>
    <message>
        <source>{panel}: {category}: {part}</source>
        <translation>{panel}: {category}: {part}</translation>
    </message>
    <message>
        <source>{part} of {whole} ({percentage})</source>
        <translation>{part} of {whole} ({percentage})</translation>
    </message>
    <message>
        <source>{placed} of {population} placed; {events} stopped, {censored} out of sight.</source>
        <translation>{placed} of {population} placed; {events} stopped, {censored} out of sight.</translation>
    </message>
    <message>
        <source>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</source>
        <translation>After 365 days: {percentage} (95% interval {interval}), {at_risk} at risk.</translation>
    </message>
    <message>
        <source>This is not the share in work at 12 months: that one disregards breaks.</source>
        <translation>This is not the share in work at 12 months: that one disregards breaks.</translation>
    </message>
</context>
<context>
    <name>Check</name>
    <message>
        <source>Contradictions and gaps to mend: {count}</source>
        <translation>Contradictions and gaps to mend: {count}</translation>
    </message>
    <message>
        <source>Nothing in it contradicts itself or is missing.</source>
        <translation>Nothing in it contradicts itself or is missing.</translation>
    </message>
    <message>
        <source>Remarks, which may be right as they are: {count}</source>
        <translation>Remarks, which may be right as they are: {count}</translation>
    </message>
    <message>
        <source>Schema: version {version}</source>
        <translation>Schema: version {version}</translation>
    </message>
    <message>
        <source>Schema: version {version}; the newest is {newest}. Opening the dossier brings it up to date, after a backup; what it holds is looked at after that.</source>
        <translation>Schema: version {version}; the newest is {newest}. Opening the dossier brings it up to date, after a backup; what it holds is looked at after that.</translation>
    </message>
    <message>
        <source>The file is damaged. It was left as it is; open a backup.</source>
        <translation>The file is damaged. It was left as it is; open a backup.</translation>
    </message>
    <message>
        <source>The file is sound.</source>
        <translation>The file is sound.</translation>
    </message>
    <message>
        <source>{code}, {trajectory}: {said}</source>
        <translation>{code}, {trajectory}: {said}</translation>
    </message>
    <message>
        <source>{code}: {said}</source>
        <translation>{code}: {said}</translation>
    </message>
    <message>
        <source>{table}, row {row}: refers to a record of {to} that is not there</source>
        <translation>{table}, row {row}: refers to a record of {to} that is not there</translation>
    </message>
</context>
<context>
    <name>Chips</name>
    <message>
        <source>Take away: {choice}</source>
        <translation>Take away: {choice}</translation>
    </message>
</context>
<context>
    <name>Closing</name>
    <message>
        <source>Close {trajectory}</source>
        <translation>Close {trajectory}</translation>
    </message>
    <message>
        <source>Close the trajectory</source>
        <translation>Close the trajectory</translation>
    </message>
    <message numerus="yes">
        <source>%n dropped out without a last day: not yet exited, then</source>
        <translation>
            <numerusform>%n dropped out without a last day: not yet exited, then</numerusform>
            <numerusform>%n dropped out without a last day: not yet exited, then</numerusform>
        </translation>
    </message>
    <message>
        <source>Leave as it is</source>
        <translation>Leave as it is</translation>
    </message>
    <message>
        <source>Outcome for everyone</source>
        <translation>Outcome for everyone</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Exceptions per person</source>
        <translation>Exceptions per person</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Training until</translation>
    </message>
    <message>
        <source>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</source>
        <translation>Whoever is ticked below gets this. Change a line where it was different: someone who dropped out has a last day and a reason.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Last day</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message numerus="yes">
        <source>%n people change; what changes is bold</source>
        <translation>
            <numerusform>%n person changes; what changes is bold</numerusform>
            <numerusform>%n people change; what changes is bold</numerusform>
        </translation>
    </message>
    <message>
        <source>Outcome and dates per person</source>
        <translation>Outcome and dates per person</translation>
    </message>
    <message>
        <source>As for everyone</source>
        <translation>As for everyone</translation>
    </message>
</context>
<context>
    <name>Columns</name>
    <message>
        <source>As at first</source>
        <translation>As at first</translation>
    </message>
</context>
<context>
    <name>Command</name>
    <message>
        <source>Writing the result did not succeed: {reason}.</source>
        <translation>Writing the result did not succeed: {reason}.</translation>
    </message>
    <message>
        <source>Interrupted. What was not finished was not saved.</source>
        <translation>Interrupted. What was not finished was not saved.</translation>
    </message>
    <message>
        <source>Backed up to {path}, checked. SHA-256: {sum}</source>
        <translation>Backed up to {path}, checked. SHA-256: {sum}</translation>
    </message>
    <message>
        <source>Finalised: “{name}”. Its SHA-256 is {sha256}.</source>
        <translation>Finalised: “{name}”. Its SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>Follow-ups in it: {count}</source>
        <translation>Follow-ups in it: {count}</translation>
    </message>
    <message>
        <source>Made: {path}</source>
        <translation>Made: {path}</translation>
    </message>
    <message>
        <source>Name the frozen report; `frozen DB` lists them.</source>
        <translation>Name the frozen report; `frozen DB` lists them.</translation>
    </message>
    <message>
        <source>Restored to {path}, checked.</source>
        <translation>Restored to {path}, checked.</translation>
    </message>
    <message>
        <source>Written: {path}</source>
        <translation>Written: {path}</translation>
    </message>
    <message>
        <source>… and {count} more; --json has them all.</source>
        <translation>… and {count} more; --json has them all.</translation>
    </message>
    <message>
        <source>There is no screen here, so the demo does its work without a window.</source>
        <translation>There is no screen here, so the demo does its work without a window.</translation>
    </message>
    <message>
        <source>{path} cannot be used: {reason}.</source>
        <translation>{path} cannot be used: {reason}.</translation>
    </message>
    <message>
        <source>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</source>
        <translation>{sheet}: {new} new, {changed} changed, {unchanged} unchanged</translation>
    </message>
    <message>
        <source>{sheet}, row {row}, {column}: {message}</source>
        <translation>{sheet}, row {row}, {column}: {message}</translation>
    </message>
    <message>
        <source>The workbook was imported.</source>
        <translation>The workbook was imported.</translation>
    </message>
    <message>
        <source>The workbook could be imported; nothing was written.</source>
        <translation>The workbook could be imported; nothing was written.</translation>
    </message>
    <message>
        <source>Nothing was imported: mend what is wrong in the workbook and try again.</source>
        <translation>Nothing was imported: mend what is wrong in the workbook and try again.</translation>
    </message>
    <message>
        <source>{verified} Its SHA-256 is {sha256}.</source>
        <translation>{verified} Its SHA-256 is {sha256}.</translation>
    </message>
    <message>
        <source>… and {count} more; --errors OUT.xlsx writes them all.</source>
        <translation>… and {count} more; --errors OUT.xlsx writes them all.</translation>
    </message>
</context>
<context>
    <name>Companies</name>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>A company comes here by itself when it is typed at an internship or a job. You can also add one beforehand.</source>
        <translation>A company comes here by itself when it is typed at an internship or a job. You can also add one beforehand.</translation>
    </message>
    <message>
        <source>At work now</source>
        <translation>At work now</translation>
    </message>
    <message>
        <source>Change company</source>
        <translation>Change company</translation>
    </message>
    <message>
        <source>Choose a company to see its people</source>
        <translation>Choose a company to see its people</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Delete company</source>
        <translation>Delete company</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>Ended</translation>
    </message>
    <message>
        <source>Enterprise number</source>
        <translation>Enterprise number</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Interns now</source>
        <translation>Interns now</translation>
    </message>
    <message>
        <source>Mentor: {name}</source>
        <translation>Mentor: {name}</translation>
    </message>
    <message>
        <source>Mentors: {names}</source>
        <translation>Mentors: {names}</translation>
    </message>
    <message>
        <source>Merge with another company…</source>
        <translation>Merge with another company…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>No companies yet</source>
        <translation>No companies yet</translation>
    </message>
    <message>
        <source>No company found</source>
        <translation>No company found</translation>
    </message>
    <message>
        <source>Nobody was ever an intern or worked here.</source>
        <translation>Nobody was ever an intern or worked here.</translation>
    </message>
    <message>
        <source>On an internship, workplace track or IBO today</source>
        <translation>On an internship, workplace track or IBO today</translation>
    </message>
    <message>
        <source>People at this company</source>
        <translation>People at this company</translation>
    </message>
    <message>
        <source>Search companies</source>
        <translation>Search companies</translation>
    </message>
    <message>
        <source>Show all companies</source>
        <translation>Show all companies</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>Until</translation>
    </message>
    <message>
        <source>Were there before, and are not today</source>
        <translation>Were there before, and are not today</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>With a job whose end is not noted, or still to come</source>
        <translation>With a job whose end is not noted, or still to come</translation>
    </message>
</context>
<context>
    <name>Company</name>
    <message>
        <source>An enterprise number has ten digits, such as 0417.106.909.</source>
        <translation>An enterprise number has ten digits, such as 0417.106.909.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Everyone of {other} moves to {name}. It can be undone.</source>
        <translation>Everyone of {other} moves to {name}. It can be undone.</translation>
    </message>
    <message>
        <source>Merge another company into {name}</source>
        <translation>Merge another company into {name}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>New company</source>
        <translation>New company</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>The last two digits do not fit the others. Is it typed right?</source>
        <translation>The last two digits do not fit the others. Is it typed right?</translation>
    </message>
    <message>
        <source>The same as</source>
        <translation>The same as</translation>
    </message>
    <message>
        <source>This is the same company.</source>
        <translation>This is the same company.</translation>
    </message>
    <message>
        <source>When one company stands in the dossier twice: the name here stays, and number and remark are completed from the other one.</source>
        <translation>When one company stands in the dossier twice: the name here stays, and number and remark are completed from the other one.</translation>
    </message>
    <message>
        <source>{name} and {other} each have an enterprise number of their own, so they are two companies. Take the wrong number away first.</source>
        <translation>{name} and {other} each have an enterprise number of their own, so they are two companies. Take the wrong number away first.</translation>
    </message>
    <message>
        <source>{name} has people, so it stays. Merge it with another company, or keep it.</source>
        <translation>{name} has people, so it stays. Merge it with another company, or keep it.</translation>
    </message>
</context>
<context>
    <name>Comparison</name>
    <message>
        <source>+{number}</source>
        <translation>+{number}</translation>
    </message>
    <message>
        <source>A difference is no cause: the groups may differ in other ways too, and of twenty such differences one looks larger than chance by chance.</source>
        <translation>A difference is no cause: the groups may differ in other ways too, and of twenty such differences one looks larger than chance by chance.</translation>
    </message>
    <message>
        <source>All figures</source>
        <translation>All figures</translation>
    </message>
    <message>
        <source>All others</source>
        <translation>All others</translation>
    </message>
    <message>
        <source>Choose two different groups to compare.</source>
        <translation>Choose two different groups to compare.</translation>
    </message>
    <message>
        <source>Completed, of those exited</source>
        <translation>Completed, of those exited</translation>
    </message>
    <message>
        <source>Copy the comparison as a table</source>
        <translation>Copy the comparison as a table</translation>
    </message>
    <message>
        <source>Difference in percentage points</source>
        <translation>Difference in percentage points</translation>
    </message>
    <message>
        <source>Difference, points</source>
        <translation>Difference, points</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>First group</source>
        <translation>First group</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>In words</translation>
    </message>
    <message>
        <source>In work at 12 months, of the known</source>
        <translation>In work at 12 months, of the known</translation>
    </message>
    <message>
        <source>In work at 3 months, of the known</source>
        <translation>In work at 3 months, of the known</translation>
    </message>
    <message>
        <source>Positive outflow at 12 months, of the known</source>
        <translation>Positive outflow at 12 months, of the known</translation>
    </message>
    <message>
        <source>Positive outflow at 3 months, of the known</source>
        <translation>Positive outflow at 3 months, of the known</translation>
    </message>
    <message>
        <source>Second group</source>
        <translation>Second group</translation>
    </message>
    <message>
        <source>The comparison is on the clipboard.</source>
        <translation>The comparison is on the clipboard.</translation>
    </message>
    <message>
        <source>The difference is larger than chance alone explains.</source>
        <translation>The difference is larger than chance alone explains.</translation>
    </message>
    <message>
        <source>The difference may be chance.</source>
        <translation>The difference may be chance.</translation>
    </message>
    <message>
        <source>The groups are not equally far: for one of them many moments are still to come.</source>
        <translation>The groups are not equally far: for one of them many moments are still to come.</translation>
    </message>
    <message>
        <source>The intervals are Newcombe's hybrid score intervals: they speak of chance alone, not of those who were not reached.</source>
        <translation>The intervals are Newcombe's hybrid score intervals: they speak of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>The rest of {group}</source>
        <translation>The rest of {group}</translation>
    </message>
    <message>
        <source>There is nobody in group {group}. The groups are: {groups}.</source>
        <translation>There is nobody in group {group}. The groups are: {groups}.</translation>
    </message>
    <message>
        <source>There is nobody to compare: nobody is in these figures.</source>
        <translation>There is nobody to compare: nobody is in these figures.</translation>
    </message>
    <message>
        <source>There is nothing to compare yet.</source>
        <translation>There is nothing to compare yet.</translation>
    </message>
    <message>
        <source>Those who were not reached could still make the two equal.</source>
        <translation>Those who were not reached could still make the two equal.</translation>
    </message>
    <message>
        <source>Too few people are known to say whether this differs by more than chance.</source>
        <translation>Too few people are known to say whether this differs by more than chance.</translation>
    </message>
    <message>
        <source>Two groups side by side</source>
        <translation>Two groups side by side</translation>
    </message>
    <message>
        <source>With the same employer, of the known</source>
        <translation>With the same employer, of the known</translation>
    </message>
    <message>
        <source>Workplace track, of everyone</source>
        <translation>Workplace track, of everyone</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{figures}; {figure}</source>
        <translation>{figures}; {figure}</translation>
    </message>
    <message>
        <source>{first} compared with {second}</source>
        <translation>{first} compared with {second}</translation>
    </message>
    <message>
        <source>{group}: only {n} of {due} known.</source>
        <translation>{group}: only {n} of {due} known.</translation>
    </message>
    <message>
        <source>−{number}</source>
        <translation>−{number}</translation>
    </message>
    <message>
        <source>{group}</source>
        <translation>{group}</translation>
    </message>
    <message>
        <source>{group} ({count})</source>
        <translation>{group} ({count})</translation>
    </message>
    <message>
        <source>{group}: provisional, {open} of {people} can still change this.</source>
        <translation>{group}: provisional, {open} of {people} can still change this.</translation>
    </message>
    <message>
        <source>{least} to {most}</source>
        <translation>{least} to {most}</translation>
    </message>
    <message>
        <source>{share} ({of})</source>
        <translation>{share} ({of})</translation>
    </message>
</context>
<context>
    <name>ConfirmBar</name>
    <message>
        <source>Keep it</source>
        <translation>Keep it</translation>
    </message>
</context>
<context>
    <name>Conflict</name>
    <message>
        <source>Keep all of mine</source>
        <translation>Keep all of mine</translation>
    </message>
    <message>
        <source>Mine: {value}</source>
        <translation>Mine: {value}</translation>
    </message>
    <message>
        <source>Nothing was overwritten. Choose what stays, and save again.</source>
        <translation>Nothing was overwritten. Choose what stays, and save again.</translation>
    </message>
    <message>
        <source>Take all of theirs</source>
        <translation>Take all of theirs</translation>
    </message>
    <message>
        <source>Theirs: {value}</source>
        <translation>Theirs: {value}</translation>
    </message>
    <message>
        <source>This was changed meanwhile.</source>
        <translation>This was changed meanwhile.</translation>
    </message>
    <message>
        <source>{who} changed this meanwhile, on {when}.</source>
        <translation>{who} changed this meanwhile, on {when}.</translation>
    </message>
</context>
<context>
    <name>Criteria</name>
    <message>
        <source>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</source>
        <translation>The parameters cannot be read: {reason}. They may have been written by a newer version of this program; update it to use them.</translation>
    </message>
    <message>
        <source>“{name}” is missing</source>
        <translation>“{name}” is missing</translation>
    </message>
    <message>
        <source>“{name}” is not known here</source>
        <translation>“{name}” is not known here</translation>
    </message>
    <message>
        <source>“{value}” is no value of “{name}”</source>
        <translation>“{value}” is no value of “{name}”</translation>
    </message>
</context>
<context>
    <name>DateEdit</name>
    <message>
        <source>dd/mm/yyyy</source>
        <translation>dd/mm/yyyy</translation>
    </message>
    <message>
        <source>Calendar (Alt+Down)</source>
        <translation>Calendar (Alt+Down)</translation>
    </message>
</context>
<context>
    <name>DaySlider</name>
    <message>
        <source>As of: a month earlier</source>
        <translation>As of: a month earlier</translation>
    </message>
    <message>
        <source>As of: a month later</source>
        <translation>As of: a month later</translation>
    </message>
    <message>
        <source>As of: the end of a month before</source>
        <translation>As of: the end of a month before</translation>
    </message>
    <message>
        <source>As of: the next end of a month</source>
        <translation>As of: the next end of a month</translation>
    </message>
</context>
<context>
    <name>Definitions</name>
    <message>
        <source>no filter</source>
        <translation>no filter</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Period to</translation>
    </message>
    <message>
        <source>{meaning} Source: {source}</source>
        <translation>{meaning} Source: {source}</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Exit counted from</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Version of the definitions</translation>
    </message>
</context>
<context>
    <name>DocumentForm</name>
    <message>
        <source>A file, a folder or the address of a web page. It stays there: the dossier only remembers the place.</source>
        <translation>A file, a folder or the address of a web page. It stays there: the dossier only remembers the place.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>New document</source>
        <translation>New document</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
</context>
<context>
    <name>Dossier</name>
    <message>
        <source>Nobody chosen</source>
        <translation>Nobody chosen</translation>
    </message>
    <message>
        <source>Choose someone in the list to see what happened and what is next.</source>
        <translation>Choose someone in the list to see what happened and what is next.</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>Enrolments</source>
        <translation>Enrolments</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>Not enrolled yet. Follow-ups are planned from the exit.</source>
        <translation>Not enrolled yet. Follow-ups are planned from the exit.</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Internships</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>No internship, workplace track or IBO yet.</source>
        <translation>No internship, workplace track or IBO yet.</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>No job noted yet.</source>
        <translation>No job noted yet.</translation>
    </message>
    <message>
        <source>Follow-ups</source>
        <translation>Follow-ups</translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n follow-up(s)</source>
        <translation>
            <numerusform>%n follow-up</numerusform>
            <numerusform>%n follow-ups</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n internship</numerusform>
            <numerusform>%n internships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Add: {kind}</source>
        <translation>Add: {kind}</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Change…</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Contact of {day}</source>
        <translation>Contact of {day}</translation>
    </message>
    <message>
        <source>Copied: {text}</source>
        <translation>Copied: {text}</translation>
    </message>
    <message>
        <source>Copy the place</source>
        <translation>Copy the place</translation>
    </message>
    <message>
        <source>Copy the text</source>
        <translation>Copy the text</translation>
    </message>
    <message>
        <source>Copy {name}</source>
        <translation>Copy {name}</translation>
    </message>
    <message>
        <source>Delete {record}? This goes with it: {records}.</source>
        <translation>Delete {record}? This goes with it: {records}.</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>Enter opens this, F2 changes it, Delete removes it.</source>
        <translation>Enter opens this, F2 changes it, Delete removes it.</translation>
    </message>
    <message>
        <source>Fill in</source>
        <translation>Fill in</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Follow-ups are planned once it has begun</source>
        <translation>Follow-ups are planned once it has begun</translation>
    </message>
    <message>
        <source>Left out of the figures from {day}.</source>
        <translation>Left out of the figures from {day}.</translation>
    </message>
    <message>
        <source>Look at it</source>
        <translation>Look at it</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>No follow-up noted yet.</source>
        <translation>No follow-up noted yet.</translation>
    </message>
    <message>
        <source>Note a follow-up about this…</source>
        <translation>Note a follow-up about this…</translation>
    </message>
    <message>
        <source>Note where a paper or file lies; it stays where it is.</source>
        <translation>Note where a paper or file lies; it stays where it is.</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>No notes yet.</source>
        <translation>No notes yet.</translation>
    </message>
    <message numerus="yes">
        <source>Show %n more</source>
        <translation>
            <numerusform>Show %n more</numerusform>
            <numerusform>Show %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Still works here today</source>
        <translation>Still works here today</translation>
    </message>
    <message>
        <source>The trajectory has yet to begin, or lies outside its project.</source>
        <translation>The trajectory has yet to begin, or lies outside its project.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>No follow-up planned</source>
        <translation>No follow-up planned</translation>
    </message>
    <message>
        <source>Next: {milestone}, {due}</source>
        <translation>Next: {milestone}, {due}</translation>
    </message>
    <message>
        <source>Not enrolled yet.</source>
        <translation>Not enrolled yet.</translation>
    </message>
    <message>
        <source>It follows from the exit, which is not known yet.</source>
        <translation>It follows from the exit, which is not known yet.</translation>
    </message>
    <message>
        <source>Everything was asked, or its window is over.</source>
        <translation>Everything was asked, or its window is over.</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>Nothing on this computer opens “{address}”. It was copied instead.</source>
        <translation>Nothing on this computer opens “{address}”. It was copied instead.</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Open {record}</source>
        <translation>Open {record}</translation>
    </message>
    <message>
        <source>Outside the period of {project}: no follow-ups</source>
        <translation>Outside the period of {project}: no follow-ups</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Left out of the figures</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Enrol this person first.</source>
        <translation>Enrol this person first.</translation>
    </message>
    <message>
        <source>Delete {name} and everything noted about this person?</source>
        <translation>Delete {name} and everything noted about this person?</translation>
    </message>
    <message>
        <source>Delete {name} with everything: {records}?</source>
        <translation>Delete {name} with everything: {records}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>There is no trajectory yet. Add one on its page.</source>
        <translation>There is no trajectory yet. Add one on its page.</translation>
    </message>
    <message>
        <source>Type a note; Enter saves it</source>
        <translation>Type a note; Enter saves it</translation>
    </message>
    <message>
        <source>What is missing</source>
        <translation>What is missing</translation>
    </message>
    <message>
        <source>the document “{title}”</source>
        <translation>the document “{title}”</translation>
    </message>
    <message>
        <source>the note of {day}</source>
        <translation>the note of {day}</translation>
    </message>
    <message>
        <source>Exit {day} (worked out from the dates)</source>
        <translation>Exit {day} (worked out from the dates)</translation>
    </message>
    <message>
        <source>No exit yet: an end date is missing</source>
        <translation>No exit yet: an end date is missing</translation>
    </message>
    <message>
        <source>A later enrolment carries the follow-ups</source>
        <translation>A later enrolment carries the follow-ups</translation>
    </message>
    <message>
        <source>the enrolment in {trajectory}</source>
        <translation>the enrolment in {trajectory}</translation>
    </message>
    <message>
        <source>Last day not known</source>
        <translation>Last day not known</translation>
    </message>
    <message>
        <source>Last day {day}</source>
        <translation>Last day {day}</translation>
    </message>
    <message>
        <source>{milestone}, {due}: {status}</source>
        <translation>{milestone}, {due}: {status}</translation>
    </message>
    <message>
        <source>an answer counts from {first} to {last}</source>
        <translation>an answer counts from {first} to {last}</translation>
    </message>
    <message>
        <source>Begins more than 31 days later: not part of the trajectory</source>
        <translation>Begins more than 31 days later: not part of the trajectory</translation>
    </message>
    <message>
        <source>the {kind} of {period}</source>
        <translation>the {kind} of {period}</translation>
    </message>
    <message>
        <source>mentor {name}</source>
        <translation>mentor {name}</translation>
    </message>
    <message>
        <source>plastics sector</source>
        <translation>plastics sector</translation>
    </message>
    <message>
        <source>A student job does not count as being in work</source>
        <translation>A student job does not count as being in work</translation>
    </message>
    <message>
        <source>the job at {company}</source>
        <translation>the job at {company}</translation>
    </message>
    <message>
        <source>Still open, never confirmed: known on its first day only</source>
        <translation>Still open, never confirmed: known on its first day only</translation>
    </message>
    <message>
        <source>Still open, last confirmed on {day}</source>
        <translation>Still open, last confirmed on {day}</translation>
    </message>
    <message>
        <source>Outside the window: does not count for {milestone}</source>
        <translation>Outside the window: does not count for {milestone}</translation>
    </message>
    <message>
        <source>the follow-up of {day}</source>
        <translation>the follow-up of {day}</translation>
    </message>
    <message>
        <source>Enter changes this, Delete removes it.</source>
        <translation>Enter changes this, Delete removes it.</translation>
    </message>
    <message>
        <source>Change {record}</source>
        <translation>Change {record}</translation>
    </message>
    <message>
        <source>Delete {record}</source>
        <translation>Delete {record}</translation>
    </message>
</context>
<context>
    <name>Dossiers</name>
    <message>
        <source>The import was stopped. Nothing in the dossier was changed.</source>
        <translation>The import was stopped. Nothing in the dossier was changed.</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Dossier</source>
        <translation>Dossier</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>{name} is open in another window, which was brought to the front.</source>
        <translation>{name} is open in another window, which was brought to the front.</translation>
    </message>
    <message>
        <source>Import workbook</source>
        <translation>Import workbook</translation>
    </message>
    <message>
        <source>PlastIQ workbook</source>
        <translation>PlastIQ workbook</translation>
    </message>
    <message>
        <source>Workbooks (*.xlsx *.ods)</source>
        <translation>Workbooks (*.xlsx *.ods)</translation>
    </message>
    <message>
        <source>Importing {name}…</source>
        <translation>Importing {name}…</translation>
    </message>
    <message>
        <source>{name} - remarks</source>
        <translation>{name} - remarks</translation>
    </message>
    <message>
        <source>Save the remarks</source>
        <translation>Save the remarks</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Empty workbook</translation>
    </message>
    <message>
        <source>PlastIQ dossiers (*.plastiq);;All files (*)</source>
        <translation>PlastIQ dossiers (*.plastiq);;All files (*)</translation>
    </message>
</context>
<context>
    <name>Drafts</name>
    <message>
        <source>Begin anew</source>
        <translation>Begin anew</translation>
    </message>
    <message>
        <source>Changed in the dossier since: {fields}. Look there first.</source>
        <translation>Changed in the dossier since: {fields}. Look there first.</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
    <message>
        <source>In {count} forms there is something you typed and did not save.</source>
        <translation>In {count} forms there is something you typed and did not save.</translation>
    </message>
    <message>
        <source>Not saved yet</source>
        <translation>Not saved yet</translation>
    </message>
    <message>
        <source>Show them</source>
        <translation>Show them</translation>
    </message>
    <message>
        <source>The new person you were typing is kept, under “Not saved yet”.</source>
        <translation>The new person you were typing is kept, under “Not saved yet”.</translation>
    </message>
    <message>
        <source>There is no place for it in {folder}.</source>
        <translation>There is no place for it in {folder}.</translation>
    </message>
    <message>
        <source>This was deleted meanwhile. What you typed is still there, under “Not saved yet”.</source>
        <translation>This was deleted meanwhile. What you typed is still there, under “Not saved yet”.</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>What you type cannot be kept aside: it is lost if the program or the computer stops before you save. {reason}</source>
        <translation>What you type cannot be kept aside: it is lost if the program or the computer stops before you save. {reason}</translation>
    </message>
    <message>
        <source>What you typed here before cannot be put back: another version of the program kept it.</source>
        <translation>What you typed here before cannot be put back: another version of the program kept it.</translation>
    </message>
    <message>
        <source>What you were typing is kept, and offered when you open this dossier again: {names}.</source>
        <translation>What you were typing is kept, and offered when you open this dossier again: {names}.</translation>
    </message>
    <message>
        <source>You typed this on {when} and did not save it.</source>
        <translation>You typed this on {when} and did not save it.</translation>
    </message>
    <message>
        <source>You were still typing: {name} ({when}).</source>
        <translation>You were still typing: {name} ({when}).</translation>
    </message>
</context>
<context>
    <name>Duplicates</name>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Compare and merge…</source>
        <translation>Compare and merge…</translation>
    </message>
    <message>
        <source>Comparing everyone…</source>
        <translation>Comparing everyone…</translation>
    </message>
    <message>
        <source>May also be</source>
        <translation>May also be</translation>
    </message>
    <message>
        <source>Nobody seems to be here twice</source>
        <translation>Nobody seems to be here twice</translation>
    </message>
    <message>
        <source>Not the same</source>
        <translation>Not the same</translation>
    </message>
    <message>
        <source>Pairs</source>
        <translation>Pairs</translation>
    </message>
    <message>
        <source>People who may have been noted twice, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>People who may have been noted twice, the likeliest first. Two that are one are merged; two that are not are not asked about again.</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>Person</translation>
    </message>
    <message>
        <source>Possible duplicates</source>
        <translation>Possible duplicates</translation>
    </message>
    <message>
        <source>Who else in the dossier this person may be, the likeliest first. Two that are one are merged; two that are not are not asked about again.</source>
        <translation>Who else in the dossier this person may be, the likeliest first. Two that are one are merged; two that are not are not asked about again.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
</context>
<context>
    <name>Enrol</name>
    <message>
        <source>Enrol people in {trajectory}</source>
        <translation>Enrol people in {trajectory}</translation>
    </message>
    <message>
        <source>Enrol</source>
        <translation>Enrol</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
</context>
<context>
    <name>EnrolmentForm</name>
    <message>
        <source>Confirm this, or choose an earlier start.</source>
        <translation>Confirm this, or choose an earlier start.</translation>
    </message>
    <message>
        <source>Outside the period of {project}: this enrolment counts in none of its figures.</source>
        <translation>Outside the period of {project}: this enrolment counts in none of its figures.</translation>
    </message>
    <message>
        <source>Already enrolled in {trajectory}, from {day}.</source>
        <translation>Already enrolled in {trajectory}, from {day}.</translation>
    </message>
    <message>
        <source>Without the last day there is no exit and no follow-up.</source>
        <translation>Without the last day there is no exit and no follow-up.</translation>
    </message>
    <message>
        <source>Without the end of the training there is no exit and no follow-up.</source>
        <translation>Without the end of the training there is no exit and no follow-up.</translation>
    </message>
    <message>
        <source>The exit is then {day}; follow-ups are planned from there.</source>
        <translation>The exit is then {day}; follow-ups are planned from there.</translation>
    </message>
    <message>
        <source>It counts as completed from {day} on.</source>
        <translation>It counts as completed from {day} on.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Enrol all the same</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 or older</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>{age} years old on that day: from 26 on this needs a confirmation.</source>
        <translation>{age} years old on that day: from 26 on this needs a confirmation.</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Last day attended</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Why stopped</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>New enrolment</source>
        <translation>New enrolment</translation>
    </message>
</context>
<context>
    <name>Evidence</name>
    <message>
        <source>1 day</source>
        <translation>1 day</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}</source>
        <translation>Answered “{answer}” on {day}</translation>
    </message>
    <message>
        <source>Answered “{answer}” on {day}, outside the window {first} to {last}</source>
        <translation>Answered “{answer}” on {day}, outside the window {first} to {last}</translation>
    </message>
    <message>
        <source>Completed, the training ended on {day}</source>
        <translation>Completed, the training ended on {day}</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure since {day}</source>
        <translation>Deceased or prevented by force majeure since {day}</translation>
    </message>
    <message>
        <source>Dropped out, last attended on {day}</source>
        <translation>Dropped out, last attended on {day}</translation>
    </message>
    <message>
        <source>Dropped out, no last day attended recorded</source>
        <translation>Dropped out, no last day attended recorded</translation>
    </message>
    <message>
        <source>Drops out, last attends on {day}</source>
        <translation>Drops out, last attends on {day}</translation>
    </message>
    <message>
        <source>Due on {due}</source>
        <translation>Due on {due}</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts until {last}</source>
        <translation>Due on {due}; an answer counts until {last}</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory} from {start}</source>
        <translation>Enrolled in {trajectory} from {start}</translation>
    </message>
    <message>
        <source>Exit on {day}, the end of the training</source>
        <translation>Exit on {day}, the end of the training</translation>
    </message>
    <message>
        <source>Exit on {day}, the last day attended</source>
        <translation>Exit on {day}, the last day attended</translation>
    </message>
    <message>
        <source>Exit on {day}: {stay}</source>
        <translation>Exit on {day}: {stay}</translation>
    </message>
    <message>
        <source>Exit planned on {day}</source>
        <translation>Exit planned on {day}</translation>
    </message>
    <message>
        <source>First enrolled on {first}, last in {trajectory} from {start}</source>
        <translation>First enrolled on {first}, last in {trajectory} from {start}</translation>
    </message>
    <message>
        <source>In work from {start} to {end}, {days}; no other job began within 31 days</source>
        <translation>In work from {start} to {end}, {days}; no other job began within 31 days</translation>
    </message>
    <message>
        <source>In work from {start} until {end}, {days}; deceased or prevented then</source>
        <translation>In work from {start} until {end}, {days}; deceased or prevented then</translation>
    </message>
    <message>
        <source>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</source>
        <translation>In work from {start}, followed until {end} (30 days before the day of the figures), {days}</translation>
    </message>
    <message>
        <source>In work from {start}, last known on {end}, {days}</source>
        <translation>In work from {start}, last known on {end}, {days}</translation>
    </message>
    <message>
        <source>In work from {start}, less than 30 days before the day of the figures</source>
        <translation>In work from {start}, less than 30 days before the day of the figures</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start} to {end}</source>
        <translation>Job at {company} ({contract}) from {start} to {end}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, last confirmed on {day}</source>
        <translation>Job at {company} ({contract}) from {start}, last confirmed on {day}</translation>
    </message>
    <message>
        <source>Job at {company} ({contract}) from {start}, not confirmed since</source>
        <translation>Job at {company} ({contract}) from {start}, not confirmed since</translation>
    </message>
    <message>
        <source>No contact in the window {first} to {last}</source>
        <translation>No contact in the window {first} to {last}</translation>
    </message>
    <message>
        <source>No dated job on {day}</source>
        <translation>No dated job on {day}</translation>
    </message>
    <message>
        <source>No end of the training recorded</source>
        <translation>No end of the training recorded</translation>
    </message>
    <message>
        <source>No internship begun by {day}</source>
        <translation>No internship begun by {day}</translation>
    </message>
    <message>
        <source>No job that began by {due} and had not ended before {exit}</source>
        <translation>No job that began by {due} and had not ended before {exit}</translation>
    </message>
    <message>
        <source>On {first} and on {last} at {company}</source>
        <translation>On {first} and on {last} at {company}</translation>
    </message>
    <message>
        <source>On {first} at {company}, on {last} at {other}</source>
        <translation>On {first} at {company}, on {last} at {other}</translation>
    </message>
    <message>
        <source>Refused on {day} to be followed up</source>
        <translation>Refused on {day} to be followed up</translation>
    </message>
    <message>
        <source>The day lies beyond the calendar, after the year 9999</source>
        <translation>The day lies beyond the calendar, after the year 9999</translation>
    </message>
    <message>
        <source>The training ended on {day}, no outcome recorded</source>
        <translation>The training ended on {day}, no outcome recorded</translation>
    </message>
    <message>
        <source>The training ends on {day}</source>
        <translation>The training ends on {day}</translation>
    </message>
    <message>
        <source>To be observed from {day}</source>
        <translation>To be observed from {day}</translation>
    </message>
    <message>
        <source>Tried once, on {day}, nobody reached; the window was {first} to {last}</source>
        <translation>Tried once, on {day}, nobody reached; the window was {first} to {last}</translation>
    </message>
    <message>
        <source>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</source>
        <translation>Tried {count} times between {start} and {end}, nobody reached; the window was {first} to {last}</translation>
    </message>
    <message>
        <source>{count} days</source>
        <translation>{count} days</translation>
    </message>
    <message>
        <source>{evidence}; due on {due}</source>
        <translation>{evidence}; due on {due}</translation>
    </message>
    <message>
        <source>{evidence}; no dated job on that day</source>
        <translation>{evidence}; no dated job on that day</translation>
    </message>
    <message>
        <source>{job}; agency work counts 6 days longer</source>
        <translation>{job}; agency work counts 6 days longer</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start} to {end}</source>
        <translation>{kind} at {company} from {start} to {end}</translation>
    </message>
    <message>
        <source>{kind} at {company} from {start}, no end recorded</source>
        <translation>{kind} at {company} from {start}, no end recorded</translation>
    </message>
    <message>
        <source>{kind} from {start} to {end}, no company recorded</source>
        <translation>{kind} from {start} to {end}, no company recorded</translation>
    </message>
    <message>
        <source>{kind} from {start}, no end and no company recorded</source>
        <translation>{kind} from {start}, no end and no company recorded</translation>
    </message>
    <message>
        <source>{reach}; not reached yet, last tried on {day}</source>
        <translation>{reach}; not reached yet, last tried on {day}</translation>
    </message>
</context>
<context>
    <name>Export</name>
    <message>
        <source>Do not export</source>
        <translation>Do not export</translation>
    </message>
    <message>
        <source>For in the house</source>
        <translation>For in the house</translation>
    </message>
    <message>
        <source>For outside the house (small numbers hidden)</source>
        <translation>For outside the house (small numbers hidden)</translation>
    </message>
    <message>
        <source>For whom is this export?</source>
        <translation>For whom is this export?</translation>
    </message>
    <message>
        <source>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</source>
        <translation>Outside the house, counts below 5 are hidden, and whatever they could be worked out from.</translation>
    </message>
    <message>
        <source>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</source>
        <translation>Rows of persons are never for readers outside: export the statistics for them, or the persons for use in the house.</translation>
    </message>
</context>
<context>
    <name>External</name>
    <message>
        <source>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</source>
        <translation>FOR READERS OUTSIDE · {headline} · • hidden to protect small numbers</translation>
    </message>
    <message>
        <source>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</source>
        <translation>Files for readers outside have no figures on same employer, completion, positive outflow, the reasons behind a status or the retention curve, and no persons.</translation>
    </message>
    <message>
        <source>For readers outside</source>
        <translation>For readers outside</translation>
    </message>
    <message>
        <source>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</source>
        <translation>Hidden, and shown as •, are counts from 1 to 4; of the origin every cell below 10, also 0; rates of fewer than 10 persons; and as many other figures as are needed so that nothing hidden can be worked out from the rest of this file. The sign is the same for all of them. Other files about the same persons can tell more together than one: give outside only one split of the same figures.</translation>
    </message>
</context>
<context>
    <name>Field</name>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Aim</source>
        <translation>Aim</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>Amount</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Budget</source>
        <translation>Budget</translation>
    </message>
    <message>
        <source>Choices</source>
        <translation>Choices</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Companies reached</source>
        <translation>Companies reached</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Company number</source>
        <translation>Company number</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact on</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Content</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Description</translation>
    </message>
    <message>
        <source>Digest</source>
        <translation>Digest</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>End of the trajectory</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Field “{name}”</source>
        <translation>Field “{name}”</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Finalised on</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Heading</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Language spoken best</source>
        <translation>Language spoken best</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>Last day attended</source>
        <translation>Last day attended</translation>
    </message>
    <message>
        <source>Left out since</source>
        <translation>Left out since</translation>
    </message>
    <message>
        <source>Mediators reached</source>
        <translation>Mediators reached</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Mentors reached</source>
        <translation>Mentors reached</translation>
    </message>
    <message>
        <source>Migrant origin: no</source>
        <translation>Migrant origin: no</translation>
    </message>
    <message>
        <source>Migrant origin: unknown</source>
        <translation>Migrant origin: unknown</translation>
    </message>
    <message>
        <source>Migrant origin: yes</source>
        <translation>Migrant origin: yes</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Noted at</source>
        <translation>Noted at</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Number</translation>
    </message>
    <message>
        <source>One person</source>
        <translation>One person</translation>
    </message>
    <message>
        <source>Origin counted on</source>
        <translation>Origin counted on</translation>
    </message>
    <message>
        <source>Other person</source>
        <translation>Other person</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Plastics sector</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Source of the origin</source>
        <translation>Source of the origin</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Target group</source>
        <translation>Target group</translation>
    </message>
    <message>
        <source>Target: companies</source>
        <translation>Target: companies</translation>
    </message>
    <message>
        <source>Target: mediators</source>
        <translation>Target: mediators</translation>
    </message>
    <message>
        <source>Target: mentors</source>
        <translation>Target: mentors</translation>
    </message>
    <message>
        <source>Target: young people</source>
        <translation>Target: young people</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Title</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Try again on</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Version of the definitions</source>
        <translation>Version of the definitions</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Which moment</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Why left out</source>
        <translation>Why left out</translation>
    </message>
    <message>
        <source>Why stopped</source>
        <translation>Why stopped</translation>
    </message>
    <message>
        <source>Young people reached</source>
        <translation>Young people reached</translation>
    </message>
</context>
<context>
    <name>Figures</name>
    <message>
        <source>{project} · {start} to {end} · as of {day} · {population}</source>
        <translation>{project} · {start} to {end} · as of {day} · {population}</translation>
    </message>
    <message>
        <source>selection: {values}</source>
        <translation>selection: {values}</translation>
    </message>
    <message>
        <source>In work in month {month} after the exit</source>
        <translation>In work in month {month} after the exit</translation>
    </message>
    <message>
        <source>{count} at risk</source>
        <translation>{count} at risk</translation>
    </message>
    <message>
        <source>{figure} · day {day}</source>
        <translation>{figure} · day {day}</translation>
    </message>
    <message>
        <source>{figure} · {section}</source>
        <translation>{figure} · {section}</translation>
    </message>
    <message>
        <source>{lower}–{upper}</source>
        <translation>{lower}–{upper}</translation>
    </message>
    <message>
        <source>{name} · {group}: {value}</source>
        <translation>{name} · {group}: {value}</translation>
    </message>
    <message>
        <source>{part} of {whole}</source>
        <translation>{part} of {whole}</translation>
    </message>
    <message>
        <source>{title}: {count}</source>
        <translation>{title}: {count}</translation>
    </message>
    <message>
        <source>{value} · {of}</source>
        <translation>{value} · {of}</translation>
    </message>
</context>
<context>
    <name>File</name>
    <message>
        <source>“{path}” was not written: the folder does not exist.</source>
        <translation>“{path}” was not written: the folder does not exist.</translation>
    </message>
    <message>
        <source>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</source>
        <translation>“{path}” was not written: it is open in another program, or you may not write there. Close it or choose another place.</translation>
    </message>
    <message>
        <source>“{path}” was not written: there is a folder of that name.</source>
        <translation>“{path}” was not written: there is a folder of that name.</translation>
    </message>
    <message>
        <source>“{path}” was not written: the disk is full. Make room and try again.</source>
        <translation>“{path}” was not written: the disk is full. Make room and try again.</translation>
    </message>
    <message>
        <source>“{path}” was not written: {reason}.</source>
        <translation>“{path}” was not written: {reason}.</translation>
    </message>
    <message>
        <source>“{path}” was not written: its name should end in {endings}.</source>
        <translation>“{path}” was not written: its name should end in {endings}.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name, or make a new dossier.</source>
        <translation>{path} does not exist. Check the name, or make a new dossier.</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>{path} cannot be made: there is no folder {folder}.</source>
        <translation>{path} cannot be made: there is no folder {folder}.</translation>
    </message>
    <message>
        <source>{path} is a folder, not a dossier.</source>
        <translation>{path} is a folder, not a dossier.</translation>
    </message>
    <message>
        <source>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</source>
        <translation>{path} is not a dossier of this program, or it is damaged from the start. It was left as it is.</translation>
    </message>
    <message>
        <source>{path} is a database of another program, not a dossier. It was left as it is.</source>
        <translation>{path} is a database of another program, not a dossier. It was left as it is.</translation>
    </message>
    <message>
        <source>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</source>
        <translation>{path} is cut short: a part of the file is missing. It was left as it is; open a backup instead.</translation>
    </message>
    <message>
        <source>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</source>
        <translation>{path} was made by a newer version of this program. It was left as it is; update the program to open it.</translation>
    </message>
    <message>
        <source>{path} exists already. Choose another name.</source>
        <translation>{path} exists already. Choose another name.</translation>
    </message>
    <message>
        <source>{path} cannot be written: {reason}.</source>
        <translation>{path} cannot be written: {reason}.</translation>
    </message>
    <message>
        <source>{path} is damaged inside: {reason}. It was left as it is; open a backup.</source>
        <translation>{path} is damaged inside: {reason}. It was left as it is; open a backup.</translation>
    </message>
</context>
<context>
    <name>Finding</name>
    <message>
        <source>Contacted on {day}, although follow-up had been refused before.</source>
        <translation>Contacted on {day}, although follow-up had been refused before.</translation>
    </message>
    <message>
        <source>In work on {day}, but no job of that day is noted.</source>
        <translation>In work on {day}, but no job of that day is noted.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: did this end by then?</source>
        <translation>Nothing was recorded since {day}: did this end by then?</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Nothing was recorded since {day}: was that the exit?</translation>
    </message>
    <message>
        <source>On {day} the answer was “{answer}”, but a job ran on that day.</source>
        <translation>On {day} the answer was “{answer}”, but a job ran on that day.</translation>
    </message>
    <message>
        <source>The answer of {day} lies outside the window and does not count.</source>
        <translation>The answer of {day} lies outside the window and does not count.</translation>
    </message>
    <message>
        <source>There is a follow-up of {day}, but no exit is known yet.</source>
        <translation>There is a follow-up of {day}, but no exit is known yet.</translation>
    </message>
    <message>
        <source>This ended on {day}, but is noted as still in progress.</source>
        <translation>This ended on {day}, but is noted as still in progress.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, from {day}.</source>
        <translation>This person was in this trajectory before, from {day}.</translation>
    </message>
</context>
<context>
    <name>FollowUp</name>
    <message>
        <source>Ask: in work on {due}? Where, since when, which contract?</source>
        <translation>Ask: in work on {due}? Where, since when, which contract?</translation>
    </message>
    <message>
        <source>Ask: still at {company} on {due}? Known up to {day}.</source>
        <translation>Ask: still at {company} on {due}? Known up to {day}.</translation>
    </message>
    <message>
        <source>Last contact {day}: {milestone}, {answer}</source>
        <translation>Last contact {day}: {milestone}, {answer}</translation>
    </message>
    <message>
        <source>Try again on {day}</source>
        <translation>Try again on {day}</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{milestone}: due {due}, an answer counts from {first} to {last}</source>
        <translation>{milestone}: due {due}, an answer counts from {first} to {last}</translation>
    </message>
    <message>
        <source>{months} m</source>
        <translation>{months} m</translation>
    </message>
    <message>
        <source>late</source>
        <translation>late</translation>
    </message>
</context>
<context>
    <name>FollowUpForm</name>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count for {milestone}.</source>
        <translation>Outside {first} to {last}: an answer of this day does not count for {milestone}.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>An answer counts from {first} to {last}.</translation>
    </message>
    <message>
        <source>Without an exit there is no window yet: this does not count yet.</source>
        <translation>Without an exit there is no window yet: this does not count yet.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>No open job is noted. Note it as well, with its dates: they count.</source>
        <translation>No open job is noted. Note it as well, with its dates: they count.</translation>
    </message>
    <message>
        <source>After a refusal no further follow-ups are planned.</source>
        <translation>After a refusal no further follow-ups are planned.</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Note a follow-up</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact on</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Still works at {company}: confirm the job</source>
        <translation>Still works at {company}: confirm the job</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Which moment</source>
        <translation>Which moment</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, due {day}</translation>
    </message>
</context>
<context>
    <name>Form</name>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>Save (Ctrl+Enter)</source>
        <translation>Save (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Choose for each field what stays.</source>
        <translation>Choose for each field what stays.</translation>
    </message>
    <message>
        <source>Throw away what you typed?</source>
        <translation>Throw away what you typed?</translation>
    </message>
    <message>
        <source>Throw away</source>
        <translation>Throw away</translation>
    </message>
    <message>
        <source>Go on typing</source>
        <translation>Go on typing</translation>
    </message>
</context>
<context>
    <name>Frozen</name>
    <message numerus="yes">
        <source>%n figures changed.</source>
        <translation>
            <numerusform>%n figures changed.</numerusform>
            <numerusform>%n figures changed.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people moved this figure:</source>
        <translation>
            <numerusform>%n person moved this figure:</numerusform>
            <numerusform>%n people moved this figure:</numerusform>
        </translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Back to now</source>
        <translation>Back to now</translation>
    </message>
    <message>
        <source>Back to the frozen reports</source>
        <translation>Back to the frozen reports</translation>
    </message>
    <message>
        <source>Changed figures</source>
        <translation>Changed figures</translation>
    </message>
    <message>
        <source>Changed figures in the other splits: {count}.</source>
        <translation>Changed figures in the other splits: {count}.</translation>
    </message>
    <message>
        <source>Compare with today</source>
        <translation>Compare with today</translation>
    </message>
    <message>
        <source>Copy the changed figures as a table</source>
        <translation>Copy the changed figures as a table</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
    <message>
        <source>Erased</source>
        <translation>Erased</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>Figure</translation>
    </message>
    <message>
        <source>Figures that changed, then → now:</source>
        <translation>Figures that changed, then → now:</translation>
    </message>
    <message>
        <source>Finalise these figures…</source>
        <translation>Finalise these figures…</translation>
    </message>
    <message>
        <source>Finalised (UTC)</source>
        <translation>Finalised (UTC)</translation>
    </message>
    <message>
        <source>Frozen figures never change: what was reported can be shown, verified and compared with today later.</source>
        <translation>Frozen figures never change: what was reported can be shown, verified and compared with today later.</translation>
    </message>
    <message>
        <source>Finalised on</source>
        <translation>Finalised on</translation>
    </message>
    <message>
        <source>A dated job on {day}</source>
        <translation>A dated job on {day}</translation>
    </message>
    <message>
        <source>Age {age} at the start</source>
        <translation>Age {age} at the start</translation>
    </message>
    <message>
        <source>An internship had begun by {day}</source>
        <translation>An internship had begun by {day}</translation>
    </message>
    <message>
        <source>As it was frozen: where everyone stood, and the days. Which job, answer or internship decided was not frozen. Names and codes are those of now.</source>
        <translation>As it was frozen: where everyone stood, and the days. Which job, answer or internship decided was not frozen. Names and codes are those of now.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure; the day was not frozen</source>
        <translation>Deceased or prevented by force majeure; the day was not frozen</translation>
    </message>
    <message>
        <source>Due on {due}, answers count from {first} to {last}</source>
        <translation>Due on {due}, answers count from {first} to {last}</translation>
    </message>
    <message>
        <source>Erased since: there is no dossier to open, and the frozen figure stands.</source>
        <translation>Erased since: there is no dossier to open, and the frozen figure stands.</translation>
    </message>
    <message>
        <source>Exit on {day}</source>
        <translation>Exit on {day}</translation>
    </message>
    <message>
        <source>Finalised on {day} as “{name}”</source>
        <translation>Finalised on {day} as “{name}”</translation>
    </message>
    <message>
        <source>Frozen reports</source>
        <translation>Frozen reports</translation>
    </message>
    <message>
        <source>In work from {start}, in sight until {end}, {days}</source>
        <translation>In work from {start}, in sight until {end}, {days}</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>Name of the group</translation>
    </message>
    <message>
        <source>Name of the report</source>
        <translation>Name of the report</translation>
    </message>
    <message>
        <source>No exit known</source>
        <translation>No exit known</translation>
    </message>
    <message>
        <source>No figure changed, only facts behind them.</source>
        <translation>No figure changed, only facts behind them.</translation>
    </message>
    <message>
        <source>No person moved this: a name, a tally or a target did.</source>
        <translation>No person moved this: a name, a tally or a target did.</translation>
    </message>
    <message>
        <source>No report was finalised yet.</source>
        <translation>No report was finalised yet.</translation>
    </message>
    <message>
        <source>No work that counts from the exit on</source>
        <translation>No work that counts from the exit on</translation>
    </message>
    <message>
        <source>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</source>
        <translation>Nobody is in this selection, so it cannot be finalised. Look at {choice}.</translation>
    </message>
    <message>
        <source>Nothing changed since: the same parameters give the same figures.</source>
        <translation>Nothing changed since: the same parameters give the same figures.</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>Persons whose facts changed, then → now:</source>
        <translation>Persons whose facts changed, then → now:</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Project {code} of this report is no longer in the dossier, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Reached: {kind}, action {action}</source>
        <translation>Reached: {kind}, action {action}</translation>
    </message>
    <message>
        <source>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Region {region} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Report</translation>
    </message>
    <message>
        <source>Report “{name}” finalised</source>
        <translation>Report “{name}” finalised</translation>
    </message>
    <message>
        <source>SHA-256</source>
        <translation>SHA-256</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Show</translation>
    </message>
    <message>
        <source>Stopped, of those last seen on day {day}</source>
        <translation>Stopped, of those last seen on day {day}</translation>
    </message>
    <message>
        <source>Target: {kind}, action {action}</source>
        <translation>Target: {kind}, action {action}</translation>
    </message>
    <message>
        <source>The definitions changed too: version {then} → {now}.</source>
        <translation>The definitions changed too: version {then} → {now}.</translation>
    </message>
    <message>
        <source>Then version {then} of the definitions, now {now}.</source>
        <translation>Then version {then} of the definitions, now {now}.</translation>
    </message>
    <message>
        <source>Then → now</source>
        <translation>Then → now</translation>
    </message>
    <message>
        <source>There is a frozen report “{name}” already. Choose another name.</source>
        <translation>There is a frozen report “{name}” already. Choose another name.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”. The dossier has: {names}.</source>
        <translation>There is no frozen report “{name}”. The dossier has: {names}.</translation>
    </message>
    <message>
        <source>There is no frozen report “{name}”: none was finalised yet.</source>
        <translation>There is no frozen report “{name}”: none was finalised yet.</translation>
    </message>
    <message>
        <source>This report has no figures by {by}.</source>
        <translation>This report has no figures by {by}.</translation>
    </message>
    <message>
        <source>Today gives the same figures.</source>
        <translation>Today gives the same figures.</translation>
    </message>
    <message>
        <source>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</source>
        <translation>Trajectory {code} of this report is no longer in project {project}, so there are no figures to compare it with. The frozen figures stand.</translation>
    </message>
    <message>
        <source>Trajectory {trajectory}</source>
        <translation>Trajectory {trajectory}</translation>
    </message>
    <message>
        <source>Verified</source>
        <translation>Verified</translation>
    </message>
    <message>
        <source>Verify</source>
        <translation>Verify</translation>
    </message>
    <message>
        <source>What changed</source>
        <translation>What changed</translation>
    </message>
    <message>
        <source>Who moved this figure</source>
        <translation>Who moved this figure</translation>
    </message>
    <message>
        <source>a parameter</source>
        <translation>a parameter</translation>
    </message>
    <message>
        <source>age at the start</source>
        <translation>age at the start</translation>
    </message>
    <message>
        <source>coach</source>
        <translation>coach</translation>
    </message>
    <message>
        <source>cohort</source>
        <translation>cohort</translation>
    </message>
    <message>
        <source>companies</source>
        <translation>companies</translation>
    </message>
    <message>
        <source>days in work without a break</source>
        <translation>days in work without a break</translation>
    </message>
    <message>
        <source>due at 12 months</source>
        <translation>due at 12 months</translation>
    </message>
    <message>
        <source>due at 3 months</source>
        <translation>due at 3 months</translation>
    </message>
    <message>
        <source>education</source>
        <translation>education</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>erased</translation>
    </message>
    <message>
        <source>exit</source>
        <translation>exit</translation>
    </message>
    <message>
        <source>first day in work</source>
        <translation>first day in work</translation>
    </message>
    <message>
        <source>gender</source>
        <translation>gender</translation>
    </message>
    <message>
        <source>internship</source>
        <translation>internship</translation>
    </message>
    <message>
        <source>internship company</source>
        <translation>internship company</translation>
    </message>
    <message>
        <source>joined the population</source>
        <translation>joined the population</translation>
    </message>
    <message>
        <source>left the population</source>
        <translation>left the population</translation>
    </message>
    <message>
        <source>mediators</source>
        <translation>mediators</translation>
    </message>
    <message>
        <source>mentors</source>
        <translation>mentors</translation>
    </message>
    <message>
        <source>merged: was noted twice</source>
        <translation>merged: was noted twice</translation>
    </message>
    <message>
        <source>months in work after the exit</source>
        <translation>months in work after the exit</translation>
    </message>
    <message>
        <source>newer version</source>
        <translation>newer version</translation>
    </message>
    <message>
        <source>not verified</source>
        <translation>not verified</translation>
    </message>
    <message>
        <source>outcome</source>
        <translation>outcome</translation>
    </message>
    <message>
        <source>referred by</source>
        <translation>referred by</translation>
    </message>
    <message>
        <source>region</source>
        <translation>region</translation>
    </message>
    <message>
        <source>same employer at 3 and 12 months</source>
        <translation>same employer at 3 and 12 months</translation>
    </message>
    <message>
        <source>status at 12 months</source>
        <translation>status at 12 months</translation>
    </message>
    <message>
        <source>status at 3 months</source>
        <translation>status at 3 months</translation>
    </message>
    <message>
        <source>the choice of education levels</source>
        <translation>the choice of education levels</translation>
    </message>
    <message>
        <source>the choice of genders</source>
        <translation>the choice of genders</translation>
    </message>
    <message>
        <source>the choice of regions</source>
        <translation>the choice of regions</translation>
    </message>
    <message>
        <source>the choice of trajectories</source>
        <translation>the choice of trajectories</translation>
    </message>
    <message>
        <source>the choices together</source>
        <translation>the choices together</translation>
    </message>
    <message>
        <source>the day</source>
        <translation>the day</translation>
    </message>
    <message>
        <source>the moment of finalising</source>
        <translation>the moment of finalising</translation>
    </message>
    <message>
        <source>the name</source>
        <translation>the name</translation>
    </message>
    <message>
        <source>the population</source>
        <translation>the population</translation>
    </message>
    <message>
        <source>the project</source>
        <translation>the project</translation>
    </message>
    <message>
        <source>the project, the period from {start} to {end} and the day {day}</source>
        <translation>the project, the period from {start} to {end} and the day {day}</translation>
    </message>
    <message>
        <source>the version of the definitions</source>
        <translation>the version of the definitions</translation>
    </message>
    <message>
        <source>training</source>
        <translation>training</translation>
    </message>
    <message>
        <source>verified</source>
        <translation>verified</translation>
    </message>
    <message>
        <source>work stopped</source>
        <translation>work stopped</translation>
    </message>
    <message>
        <source>workplace track</source>
        <translation>workplace track</translation>
    </message>
    <message>
        <source>young people</source>
        <translation>young people</translation>
    </message>
    <message>
        <source>{count} ({share})</source>
        <translation>{count} ({share})</translation>
    </message>
    <message>
        <source>{figure}  [{persons}]</source>
        <translation>{figure}  [{persons}]</translation>
    </message>
    <message>
        <source>{months} ({count} observed)</source>
        <translation>{months} ({count} observed)</translation>
    </message>
    <message>
        <source>{one} · {other}</source>
        <translation>{one} · {other}</translation>
    </message>
    <message>
        <source>{persons} and {count} more</source>
        <translation>{persons} and {count} more</translation>
    </message>
    <message>
        <source>{place} · {figure}</source>
        <translation>{place} · {figure}</translation>
    </message>
    <message>
        <source>{status} ({reason})</source>
        <translation>{status} ({reason})</translation>
    </message>
    <message>
        <source>{what}: {then} → {now}</source>
        <translation>{what}: {then} → {now}</translation>
    </message>
    <message>
        <source>{who}: {what}</source>
        <translation>{who}: {what}</translation>
    </message>
    <message>
        <source>“{name}” and today</source>
        <translation>“{name}” and today</translation>
    </message>
    <message>
        <source>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</source>
        <translation>“{name}” cannot be verified: it was finalised by a newer version of this program. Update the program.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: its content is damaged and cannot be read. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: its content is not what was finalised. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</source>
        <translation>“{name}” does not stand: {what} beside it differs from what was finalised. Look for it in a backup of the dossier.</translation>
    </message>
    <message>
        <source>“{name}” stands as it was finalised.</source>
        <translation>“{name}” stands as it was finalised.</translation>
    </message>
</context>
<context>
    <name>Group</name>
    <message numerus="yes">
        <source>%n in the dossier already</source>
        <translation>
            <numerusform>%n in the dossier already</numerusform>
            <numerusform>%n in the dossier already</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n in this trajectory already, left out</source>
        <translation>
            <numerusform>%n in this trajectory already, left out</numerusform>
            <numerusform>%n in this trajectory already, left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n new</source>
        <translation>
            <numerusform>%n new</numerusform>
            <numerusform>%n new</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to decide</source>
        <translation>
            <numerusform>%n to decide</numerusform>
            <numerusform>%n to decide</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n to put right</source>
        <translation>
            <numerusform>%n to put right</numerusform>
            <numerusform>%n to put right</numerusform>
        </translation>
    </message>
    <message>
        <source>(left out)</source>
        <translation>(left out)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Becomes</source>
        <translation>Becomes</translation>
    </message>
    <message>
        <source>Delete the row</source>
        <translation>Delete the row</translation>
    </message>
    <message numerus="yes">
        <source>Enrol %n participant(s)</source>
        <translation>
            <numerusform>Enrol %n participant</numerusform>
            <numerusform>Enrol %n participants</numerusform>
        </translation>
    </message>
    <message>
        <source>Enrol a group in {trajectory}</source>
        <translation>Enrol a group in {trajectory}</translation>
    </message>
    <message>
        <source>Enrol everyone</source>
        <translation>Enrol everyone</translation>
    </message>
    <message>
        <source>Enrol those of 26 or older all the same</source>
        <translation>Enrol those of 26 or older all the same</translation>
    </message>
    <message>
        <source>In the dossier already: {name} ({code})</source>
        <translation>In the dossier already: {name} ({code})</translation>
    </message>
    <message>
        <source>In this trajectory already: {name} ({code})</source>
        <translation>In this trajectory already: {name} ({code})</translation>
    </message>
    <message>
        <source>Is this {name}, born {birth} ({code})? Say so, or that it is someone new.</source>
        <translation>Is this {name}, born {birth} ({code})? Say so, or that it is someone new.</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>New person</translation>
    </message>
    <message>
        <source>New person, family name {name}</source>
        <translation>New person, family name {name}</translation>
    </message>
    <message>
        <source>No internship company noted</source>
        <translation>No internship company noted</translation>
    </message>
    <message>
        <source>Paste rows from a spreadsheet (Ctrl+V) or type them. F4 says what a column holds, Enter in the first column what a row becomes; Ctrl+Del takes rows away, Ctrl+Z takes back.</source>
        <translation>Paste rows from a spreadsheet (Ctrl+V) or type them. F4 says what a column holds, Enter in the first column what a row becomes; Ctrl+Del takes rows away, Ctrl+Z takes back.</translation>
    </message>
    <message>
        <source>Referrer unknown</source>
        <translation>Referrer unknown</translation>
    </message>
    <message>
        <source>Show what is to be put right</source>
        <translation>Show what is to be put right</translation>
    </message>
    <message>
        <source>Something in the table cannot be saved yet, or changed meanwhile. Nothing was saved.</source>
        <translation>Something in the table cannot be saved yet, or changed meanwhile. Nothing was saved.</translation>
    </message>
    <message>
        <source>The group, row by row</source>
        <translation>The group, row by row</translation>
    </message>
    <message>
        <source>The same person stands in row {row}.</source>
        <translation>The same person stands in row {row}.</translation>
    </message>
    <message>
        <source>This birth date lies after the start.</source>
        <translation>This birth date lies after the start.</translation>
    </message>
    <message>
        <source>This code belongs to {name}, born {birth}.</source>
        <translation>This code belongs to {name}, born {birth}.</translation>
    </message>
    <message>
        <source>This code stands in row {row} already.</source>
        <translation>This code stands in row {row} already.</translation>
    </message>
    <message>
        <source>This is not one of M, V, X or unknown.</source>
        <translation>This is not one of M, V, X or unknown.</translation>
    </message>
    <message>
        <source>This is not one of MAX_LSO, HSO, HO or unknown.</source>
        <translation>This is not one of MAX_LSO, HSO, HO or unknown.</translation>
    </message>
    <message>
        <source>This is someone new</source>
        <translation>This is someone new</translation>
    </message>
    <message>
        <source>This is {name}</source>
        <translation>This is {name}</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Training unknown</source>
        <translation>Training unknown</translation>
    </message>
    <message>
        <source>Whole name</source>
        <translation>Whole name</translation>
    </message>
    <message>
        <source>Without region</source>
        <translation>Without region</translation>
    </message>
    <message>
        <source>{age} years old on the day of the start: needs the confirmation above.</source>
        <translation>{age} years old on the day of the start: needs the confirmation above.</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>Without coach</source>
        <translation>Without coach</translation>
    </message>
</context>
<context>
    <name>Header</name>
    <message>
        <source>Back (Esc)</source>
        <translation>Back (Esc)</translation>
    </message>
</context>
<context>
    <name>Help</name>
    <message>
        <source>A job counts at 3 and 12 months when someone knows that it ran on that day: confirm it when you hear of it, also between follow-ups.</source>
        <translation>A job counts at 3 and 12 months when someone knows that it ran on that day: confirm it when you hear of it, also between follow-ups.</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, within a project that pays for it. {new} adds one; the very first time it asks for the project first.</source>
        <translation>A trajectory is one edition of the training, within a project that pays for it. {new} adds one; the very first time it asks for the project first.</translation>
    </message>
    <message>
        <source>Adding someone</source>
        <translation>Adding someone</translation>
    </message>
    <message>
        <source>An answer counts from 14 days before the day a follow-up is due to 42 days after it. It is late once that day has passed.</source>
        <translation>An answer counts from 14 days before the day a follow-up is due to 42 days after it. It is late once that day has passed.</translation>
    </message>
    <message>
        <source>Answering</source>
        <translation>Answering</translation>
    </message>
    <message>
        <source>Backspace chooses another answer; {remark} goes to the remark, {how} to another day or way of contact.</source>
        <translation>Backspace chooses another answer; {remark} goes to the remark, {how} to another day or way of contact.</translation>
    </message>
    <message>
        <source>Beginning</source>
        <translation>Beginning</translation>
    </message>
    <message>
        <source>Bringing people in</source>
        <translation>Bringing people in</translation>
    </message>
    <message>
        <source>By themselves: typed at an internship or a job, a company stands here with its people. {new} adds one beforehand.</source>
        <translation>By themselves: typed at an internship or a job, a company stands here with its people. {new} adds one beforehand.</translation>
    </message>
    <message>
        <source>Calling people one after the other</source>
        <translation>Calling people one after the other</translation>
    </message>
    <message>
        <source>Choose several lines with Shift or Ctrl; the page menu then notes something for all of them, or starts a phone round with them.</source>
        <translation>Choose several lines with Shift or Ctrl; the page menu then notes something for all of them, or starts a phone round with them.</translation>
    </message>
    <message>
        <source>Choose the trajectory in the same form, then {save}. {next} saves and opens an empty form for the next person in the same trajectory.</source>
        <translation>Choose the trajectory in the same form, then {save}. {next} saves and opens an empty form for the next person in the same trajectory.</translation>
    </message>
    <message>
        <source>Click a figure, or press Enter on it: the people behind it are listed, each with what decided. Enter on a name opens the dossier.</source>
        <translation>Click a figure, or press Enter on it: the people behind it are listed, each with what decided. Enter on a name opens the dossier.</translation>
    </message>
    <message>
        <source>Closing it</source>
        <translation>Closing it</translation>
    </message>
    <message>
        <source>Each rate says what it rests on: of how many, with which interval, and how many are not due yet. Unknown is never counted as “no”.</source>
        <translation>Each rate says what it rests on: of how many, with which interval, and how many are not due yet. Unknown is never counted as “no”.</translation>
    </message>
    <message>
        <source>Enrolments, internships, jobs, follow-ups and notes, each with its own “Add”. “What is missing” says what is not known yet; a click opens the form that mends it.</source>
        <translation>Enrolments, internships, jobs, follow-ups and notes, each with its own “Add”. “What is missing” says what is not known yet; a click opens the form that mends it.</translation>
    </message>
    <message>
        <source>Enter on an answer brings the next one. Page Down skips, Page Up goes back, {undo} takes back what was saved last.</source>
        <translation>Enter on an answer brings the next one. Page Down skips, Page Up goes back, {undo} takes back what was saved last.</translation>
    </message>
    <message>
        <source>Esc leaves the round. It waits in the navigation until you go on with it.</source>
        <translation>Esc leaves the round. It waits in the navigation until you go on with it.</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first: whom to call about 3 or 12 months, whom to try again, internships and contracts that end, jobs nobody confirmed for long, dossiers that contradict themselves.</source>
        <translation>Everyone for whom something is to be done, the most urgent first: whom to call about 3 or 12 months, whom to try again, internships and contracts that end, jobs nobody confirmed for long, dossiers that contradict themselves.</translation>
    </message>
    <message>
        <source>Exporting for readers outside hides small numbers, so that nobody can be recognised.</source>
        <translation>Exporting for readers outside hides small numbers, so that nobody can be recognised.</translation>
    </message>
    <message>
        <source>Finding someone</source>
        <translation>Finding someone</translation>
    </message>
    <message>
        <source>Finding the way</source>
        <translation>Finding the way</translation>
    </message>
    <message>
        <source>Going on and going back</source>
        <translation>Going on and going back</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Help</translation>
    </message>
    <message>
        <source>Help: {page}</source>
        <translation>Help: {page}</translation>
    </message>
    <message>
        <source>If that person may be here already, the form says so while you type.</source>
        <translation>If that person may be here already, the form says so while you type.</translation>
    </message>
    <message>
        <source>In a form: Tab to the next field, {save} to save, Esc to go back. A date may be typed as 7/3/02 or 070302.</source>
        <translation>In a form: Tab to the next field, {save} to save, Esc to go back. A date may be typed as 7/3/02 or 070302.</translation>
    </message>
    <message>
        <source>Not reached? That attempt is noted too, and a day to try again is proposed.</source>
        <translation>Not reached? That attempt is noted too, and a day to try again is proposed.</translation>
    </message>
    <message>
        <source>Noting one answer</source>
        <translation>Noting one answer</translation>
    </message>
    <message>
        <source>One key answers: the letter stands on each button. Enter saves and brings the next; Page Down skips someone.</source>
        <translation>One key answers: the letter stands on each button. Enter saves and brings the next; Page Down skips someone.</translation>
    </message>
    <message>
        <source>Other days, other groups</source>
        <translation>Other days, other groups</translation>
    </message>
    <message>
        <source>Press the letter of the answer, then Enter. “Works” shows where: the employer known here is chosen already, so that the letter and Enter are enough.</source>
        <translation>Press the letter of the answer, then Enter. “Works” shows where: the employer known here is chosen already, so that the letter and Enter are enough.</translation>
    </message>
    <message>
        <source>Press {new}, and go through the fields with Tab. A birth date may be typed as 070302 or 7/3/02; a postcode fills in the municipality.</source>
        <translation>Press {new}, and go through the fields with Tab. A birth date may be typed as 070302 or 7/3/02; a postcode fills in the municipality.</translation>
    </message>
    <message>
        <source>Put the cursor on someone and press {note}. Enter opens the whole dossier; Esc there comes back here.</source>
        <translation>Put the cursor on someone and press {note}. Enter opens the whole dossier; Esc there comes back here.</translation>
    </message>
    <message>
        <source>Reading a figure</source>
        <translation>Reading a figure</translation>
    </message>
    <message>
        <source>Slide along the days to see how things stood. Split by region, gender or coach; filter; keep a choice under a name.</source>
        <translation>Slide along the days to see how things stood. Split by region, gender or coach; filter; keep a choice under a name.</translation>
    </message>
    <message>
        <source>Something went wrong?</source>
        <translation>Something went wrong?</translation>
    </message>
    <message>
        <source>Starting a trajectory</source>
        <translation>Starting a trajectory</translation>
    </message>
    <message>
        <source>The same for many people</source>
        <translation>The same for many people</translation>
    </message>
    <message>
        <source>Then make the project and its trajectory ({trajectories}), and add people ({people}, {new}). Have a spreadsheet? Dossier › Empty workbook, fill it in, Dossier › Import workbook.</source>
        <translation>Then make the project and its trajectory ({trajectories}), and add people ({people}, {new}). Have a spreadsheet? Dossier › Empty workbook, fill it in, Dossier › Import workbook.</translation>
    </message>
    <message>
        <source>Twice the same company? Choose the one that stays, and “Merge with another company” in its menu.</source>
        <translation>Twice the same company? Choose the one that stays, and “Merge with another company” in its menu.</translation>
    </message>
    <message>
        <source>What belongs in a dossier</source>
        <translation>What belongs in a dossier</translation>
    </message>
    <message>
        <source>What is this list?</source>
        <translation>What is this list?</translation>
    </message>
    <message>
        <source>What you type is kept aside every second. After a crash or an empty battery it is offered again when you open the dossier.</source>
        <translation>What you type is kept aside every second. After a crash or an empty battery it is offered again when you open the dossier.</translation>
    </message>
    <message>
        <source>Where companies come from</source>
        <translation>Where companies come from</translation>
    </message>
    <message>
        <source>With several coaches, the choice on top shows only your own people.</source>
        <translation>With several coaches, the choice on top shows only your own people.</translation>
    </message>
    <message>
        <source>Works elsewhere? Press {elsewhere}, type a few letters of the company and since when.</source>
        <translation>Works elsewhere? Press {elsewhere}, type a few letters of the company and since when.</translation>
    </message>
    <message>
        <source>{back_up} puts a checked copy of the dossier elsewhere, such as on a memory stick. The line at the foot of the window says when that was last.</source>
        <translation>{back_up} puts a checked copy of the dossier elsewhere, such as on a memory stick. The line at the foot of the window says when that was last.</translation>
    </message>
    <message>
        <source>{enrol} enrols people who are in the dossier already.</source>
        <translation>{enrol} enrols people who are in the dossier already.</translation>
    </message>
    <message>
        <source>{find} finds people, companies, trajectories and everything that can be done. {keys} lists all keys, {settings} holds your name, language and appearance.</source>
        <translation>{find} finds people, companies, trajectories and everything that can be done. {keys} lists all keys, {settings} holds your name, language and appearance.</translation>
    </message>
    <message>
        <source>{group} opens a table for a whole group: paste rows from a spreadsheet or type them, look what each becomes, and save all at once.</source>
        <translation>{group} opens a table for a whole group: paste rows from a spreadsheet or type them, look what each becomes, and save all at once.</translation>
    </message>
    <message>
        <source>{note} notes a follow-up, {edit} changes the personal data, {print} puts the dossier on paper.</source>
        <translation>{note} notes a follow-up, {edit} changes the personal data, {print} puts the dossier on paper.</translation>
    </message>
    <message>
        <source>{round} starts the phone round with those in the list. You see the name, the number, what was said last and what is asked.</source>
        <translation>{round} starts the phone round with those in the list. You see the name, the number, what was said last and what is asked.</translation>
    </message>
    <message>
        <source>{search} and a part of the name, the code, the number or the place. {find} does the same from anywhere.</source>
        <translation>{search} and a part of the name, the code, the number or the place. {find} does the same from anywhere.</translation>
    </message>
    <message>
        <source>{undo} takes back what you did last, whatever it was, also yesterday's; {redo} does it again. {history} shows who changed what.</source>
        <translation>{undo} takes back what you did last, whatever it was, also yesterday's; {redo} does it again. {history} shows who changed what.</translation>
    </message>
    <message>
        <source>“Close the trajectory” gives everyone the same outcome; change the lines of those for whom it was different.</source>
        <translation>“Close the trajectory” gives everyone the same outcome; change the lines of those for whom it was different.</translation>
    </message>
    <message>
        <source>“New dossier” asks where the file comes to lie; “Open dossier” goes on in one you have. The demo shows 90 made-up young people: try anything there.</source>
        <translation>“New dossier” asks where the file comes to lie; “Open dossier” goes on in one you have. The demo shows 90 made-up young people: try anything there.</translation>
    </message>
    <message>
        <source>“Outlook” tells whom to call before a reporting date; “Frozen” keeps figures as they were handed in.</source>
        <translation>“Outlook” tells whom to call before a reporting date; “Frozen” keeps figures as they were handed in.</translation>
    </message>
</context>
<context>
    <name>History</name>
    <message>
        <source>A change</source>
        <translation>A change</translation>
    </message>
    <message>
        <source>A finalised report stays: that can never be undone.</source>
        <translation>A finalised report stays: that can never be undone.</translation>
    </message>
    <message>
        <source>Added, deleted or used since</source>
        <translation>Added, deleted or used since</translation>
    </message>
    <message>
        <source>Became</source>
        <translation>Became</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changes</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Do this again</source>
        <translation>Do this again</translation>
    </message>
    <message>
        <source>History</source>
        <translation>History</translation>
    </message>
    <message>
        <source>History of {name}</source>
        <translation>History of {name}</translation>
    </message>
    <message>
        <source>Is now</source>
        <translation>Is now</translation>
    </message>
    <message>
        <source>Nothing was changed yet.</source>
        <translation>Nothing was changed yet.</translation>
    </message>
    <message>
        <source>Redone: {what}</source>
        <translation>Redone: {what}</translation>
    </message>
    <message>
        <source>Show older ones</source>
        <translation>Show older ones</translation>
    </message>
    <message>
        <source>The history of this dossier has no such change.</source>
        <translation>The history of this dossier has no such change.</translation>
    </message>
    <message>
        <source>This cannot be undone</source>
        <translation>This cannot be undone</translation>
    </message>
    <message>
        <source>This cannot be undone: something was changed since that builds on it. Nothing was changed.</source>
        <translation>This cannot be undone: something was changed since that builds on it. Nothing was changed.</translation>
    </message>
    <message>
        <source>This cannot be undone: what it was about was erased from the history.</source>
        <translation>This cannot be undone: what it was about was erased from the history.</translation>
    </message>
    <message numerus="yes">
        <source>This is one change with %n record(s): all of it is undone at once.</source>
        <translation>
            <numerusform>This is one change with %n record: all of it is undone at once.</numerusform>
            <numerusform>This is one change with %n records: all of it is undone at once.</numerusform>
        </translation>
    </message>
    <message>
        <source>This was undone already.</source>
        <translation>This was undone already.</translation>
    </message>
    <message>
        <source>Undo this change</source>
        <translation>Undo this change</translation>
    </message>
    <message>
        <source>Undone: {what}</source>
        <translation>Undone: {what}</translation>
    </message>
    <message>
        <source>Was</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>Was then</source>
        <translation>Was then</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What another program wrote cannot be undone here.</source>
        <translation>What another program wrote cannot be undone here.</translation>
    </message>
    <message>
        <source>What stands in the way</source>
        <translation>What stands in the way</translation>
    </message>
    <message>
        <source>Your name in the history</source>
        <translation>Your name in the history</translation>
    </message>
    <message numerus="yes">
        <source>and %n more</source>
        <translation>
            <numerusform>and %n more</numerusform>
            <numerusform>and %n more</numerusform>
        </translation>
    </message>
    <message>
        <source>another program</source>
        <translation>another program</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record} added</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record} changed</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record} deleted</translation>
    </message>
    <message>
        <source>{record} – by {who}, {when}</source>
        <translation>{record} – by {who}, {when}</translation>
    </message>
    <message>
        <source>{what} (undone since)</source>
        <translation>{what} (undone since)</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>Import of {name}</source>
        <translation>Import of {name}</translation>
    </message>
    <message>
        <source>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</source>
        <translation>{path} has none of the sheets that are read, such as Deelnemers or Inschrijvingen.</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Odd</source>
        <translation>Odd</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Sheet</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Row</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Column</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Value</translation>
    </message>
    <message>
        <source>What is wrong</source>
        <translation>What is wrong</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Save this list as a workbook…</source>
        <translation>Save this list as a workbook…</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Rows</translation>
    </message>
    <message>
        <source>New</source>
        <translation>New</translation>
    </message>
    <message>
        <source>Changed</source>
        <translation>Changed</translation>
    </message>
    <message>
        <source>Unchanged</source>
        <translation>Unchanged</translation>
    </message>
    <message>
        <source>The workbook is in the dossier.</source>
        <translation>The workbook is in the dossier.</translation>
    </message>
    <message>
        <source>Nothing was imported.</source>
        <translation>Nothing was imported.</translation>
    </message>
    <message numerus="yes">
        <source>%n place(s) in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</source>
        <translation>
            <numerusform>%n place in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</numerusform>
            <numerusform>%n places in the workbook cannot be right. Correct them there and import it again; the dossier is as it was.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing odd was found.</source>
        <translation>Nothing odd was found.</translation>
    </message>
    <message>
        <source>{path} is empty. Save the workbook again and retry.</source>
        <translation>{path} is empty. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</source>
        <translation>{path} is not a workbook that this program can read. Save it as .xlsx or .ods, or give a folder of .csv files.</translation>
    </message>
    <message>
        <source>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</source>
        <translation>{path} is a workbook in an old Excel format (.xls, .xlsb). Save it as .xlsx.</translation>
    </message>
    <message>
        <source>{path} is protected with a password. Save a copy without one.</source>
        <translation>{path} is protected with a password. Save a copy without one.</translation>
    </message>
    <message>
        <source>{path} is damaged and cannot be read. Save the workbook again and retry.</source>
        <translation>{path} is damaged and cannot be read. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>{path} is far too large for a workbook of this kind, so it was not opened.</source>
        <translation>{path} is far too large for a workbook of this kind, so it was not opened.</translation>
    </message>
    <message>
        <source>{path} contains something that no real workbook has ({what}), so it was not opened.</source>
        <translation>{path} contains something that no real workbook has ({what}), so it was not opened.</translation>
    </message>
    <message>
        <source>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</source>
        <translation>{path} has a value in cell {cell}, far outside the table. Delete it and save the workbook.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</source>
        <translation>This is not a date. Write it as dd/mm/yyyy, such as 31/08/2021.</translation>
    </message>
    <message numerus="yes">
        <source>%n thing(s) came in that you should have a look at.</source>
        <translation>
            <numerusform>%n thing came in that you should have a look at.</numerusform>
            <numerusform>%n things came in that you should have a look at.</numerusform>
        </translation>
    </message>
    <message>
        <source>Is this {name}, born on {birth} ({code})? They come in as two persons.</source>
        <translation>Is this {name}, born on {birth} ({code})? They come in as two persons.</translation>
    </message>
    <message>
        <source>This day does not exist.</source>
        <translation>This day does not exist.</translation>
    </message>
    <message>
        <source>This is not a whole number.</source>
        <translation>This is not a whole number.</translation>
    </message>
    <message>
        <source>This is not an amount, such as 1234,56.</source>
        <translation>This is not an amount, such as 1234,56.</translation>
    </message>
    <message>
        <source>This is not one of the possible values: {choices}.</source>
        <translation>This is not one of the possible values: {choices}.</translation>
    </message>
    <message>
        <source>What had this code was merged with another in the dossier. That one stays as it is.</source>
        <translation>What had this code was merged with another in the dossier. That one stays as it is.</translation>
    </message>
    <message>
        <source>What was found in the workbook</source>
        <translation>What was found in the workbook</translation>
    </message>
    <message>
        <source>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</source>
        <translation>{path} has a quotation mark without its partner in or after row {row}. Close it or take it out.</translation>
    </message>
    <message>
        <source>{path} is the workbook or the dossier itself. Choose another name for the errors.</source>
        <translation>{path} is the workbook or the dossier itself. Choose another name for the errors.</translation>
    </message>
    <message>
        <source>This is a date and not a code: format the column as text.</source>
        <translation>This is a date and not a code: format the column as text.</translation>
    </message>
    <message>
        <source>This cell holds an error of a formula.</source>
        <translation>This cell holds an error of a formula.</translation>
    </message>
    <message>
        <source>This cell holds a formula without its result. Open the workbook, save it and try again.</source>
        <translation>This cell holds a formula without its result. Open the workbook, save it and try again.</translation>
    </message>
    <message>
        <source>This is not an enterprise number: it has ten digits.</source>
        <translation>This is not an enterprise number: it has ten digits.</translation>
    </message>
    <message>
        <source>The time of day was left out.</source>
        <translation>The time of day was left out.</translation>
    </message>
    <message>
        <source>This was typed as a number, so a zero in front may be lost. Format the column as text.</source>
        <translation>This was typed as a number, so a zero in front may be lost. Format the column as text.</translation>
    </message>
    <message>
        <source>This was typed as a number; the zero that it lost in front was put back.</source>
        <translation>This was typed as a number; the zero that it lost in front was put back.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errors</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Warnings</translation>
    </message>
    <message>
        <source>What was found in {name}</source>
        <translation>What was found in {name}</translation>
    </message>
    <message>
        <source>{path} cannot be read: {reason}.</source>
        <translation>{path} cannot be read: {reason}.</translation>
    </message>
    <message>
        <source>The folder {path} holds no .csv files.</source>
        <translation>The folder {path} holds no .csv files.</translation>
    </message>
    <message>
        <source>{path} is not a text file with comma or semicolon separated values.</source>
        <translation>{path} is not a text file with comma or semicolon separated values.</translation>
    </message>
    <message>
        <source>{path} is too large: at most {limit} rows per file are read.</source>
        <translation>{path} is too large: at most {limit} rows per file are read.</translation>
    </message>
    <message>
        <source>{path} is too wide: at most {limit} columns are read.</source>
        <translation>{path} is too wide: at most {limit} columns are read.</translation>
    </message>
    <message>
        <source>This person was {age} when this began; 26 is too old to start.</source>
        <translation>This person was {age} when this began; 26 is too old to start.</translation>
    </message>
    <message>
        <source>This was completed, but its training end is not known.</source>
        <translation>This was completed, but its training end is not known.</translation>
    </message>
    <message>
        <source>This person dropped out, but the last day is not known.</source>
        <translation>This person dropped out, but the last day is not known.</translation>
    </message>
    <message>
        <source>This overlaps with enrolment {code} of the same person.</source>
        <translation>This overlaps with enrolment {code} of the same person.</translation>
    </message>
    <message>
        <source>This person was in this trajectory before, by enrolment {code}.</source>
        <translation>This person was in this trajectory before, by enrolment {code}.</translation>
    </message>
    <message>
        <source>This begins more than 31 days after the trajectory's latest end, so it is not part of it.</source>
        <translation>This begins more than 31 days after the trajectory's latest end, so it is not part of it.</translation>
    </message>
    <message>
        <source>This enrolment has no exit yet, so there is nothing to follow up.</source>
        <translation>This enrolment has no exit yet, so there is nothing to follow up.</translation>
    </message>
    <message>
        <source>This lies before the exit, {day}.</source>
        <translation>This lies before the exit, {day}.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This job has no end, but another one of this person began on {day}.</source>
        <translation>This job has no end, but another one of this person began on {day}.</translation>
    </message>
    <message>
        <source>An earlier job of this person, from {day}, has no end.</source>
        <translation>An earlier job of this person, from {day}, has no end.</translation>
    </message>
    <message>
        <source>There is a reason but no day, so this person still counts.</source>
        <translation>There is a reason but no day, so this person still counts.</translation>
    </message>
    <message>
        <source>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</source>
        <translation>There is no such code in sheet {sheet} of the workbook, nor in the dossier.</translation>
    </message>
    <message>
        <source>Row {row} has the same {columns} already.</source>
        <translation>Row {row} has the same {columns} already.</translation>
    </message>
    <message>
        <source>The company with this number is called {name}; that name is kept.</source>
        <translation>The company with this number is called {name}; that name is kept.</translation>
    </message>
    <message>
        <source>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</source>
        <translation>This code belonged to {name}, born on {birth}. Is it the same person? The dossier takes over what stands here.</translation>
    </message>
    <message>
        <source>{path} does not exist. Check the name.</source>
        <translation>{path} does not exist. Check the name.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file or folder.</source>
        <translation>{path} is not an ordinary file or folder.</translation>
    </message>
    <message>
        <source>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</source>
        <translation>{path} is a single .csv file. Put one file per sheet in a folder, named as the sheets, and import the folder.</translation>
    </message>
    <message>
        <source>Reading {path} took too long, so it was given up. Is it very large?</source>
        <translation>Reading {path} took too long, so it was given up. Is it very large?</translation>
    </message>
    <message>
        <source>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</source>
        <translation>{path} cannot be read: it is damaged, or has a value far outside its table. Save the workbook again and retry.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</source>
        <translation>Sheet {sheet} of {path} is too large: at most {limit} rows per sheet are read.</translation>
    </message>
    <message>
        <source>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</source>
        <translation>Sheet {sheet} of {path} is too wide: at most {limit} columns are read.</translation>
    </message>
    <message>
        <source>This sheet is not one that is read, so it was left out.</source>
        <translation>This sheet is not one that is read, so it was left out.</translation>
    </message>
    <message>
        <source>This column is not one that is read, so it was left out.</source>
        <translation>This column is not one that is read, so it was left out.</translation>
    </message>
    <message>
        <source>This column has no name in row 1, so it was left out.</source>
        <translation>This column has no name in row 1, so it was left out.</translation>
    </message>
    <message>
        <source>This sheet is there twice. Keep one of them.</source>
        <translation>This sheet is there twice. Keep one of them.</translation>
    </message>
    <message>
        <source>This column is there twice. Keep one of them.</source>
        <translation>This column is there twice. Keep one of them.</translation>
    </message>
    <message>
        <source>This column is required and is not there.</source>
        <translation>This column is required and is not there.</translation>
    </message>
</context>
<context>
    <name>InternshipForm</name>
    <message>
        <source>Before the enrolment starts, on {day}.</source>
        <translation>Before the enrolment starts, on {day}.</translation>
    </message>
    <message>
        <source>More than 31 days after the end so far: not part of the trajectory, the exit stays.</source>
        <translation>More than 31 days after the end so far: not part of the trajectory, the exit stays.</translation>
    </message>
    <message>
        <source>Runs at the same time as {other}.</source>
        <translation>Runs at the same time as {other}.</translation>
    </message>
    <message>
        <source>The exit is then {day}.</source>
        <translation>The exit is then {day}.</translation>
    </message>
    <message>
        <source>Without an end there is no exit, and no follow-up is planned.</source>
        <translation>Without an end there is no exit, and no follow-up is planned.</translation>
    </message>
    <message>
        <source>An IBO does not move the exit.</source>
        <translation>An IBO does not move the exit.</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>New internship</source>
        <translation>New internship</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>JobForm</name>
    <message>
        <source>Open and never confirmed: it is known for its first day only.</source>
        <translation>Open and never confirmed: it is known for its first day only.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>A student job does not count as being in work.</source>
        <translation>A student job does not count as being in work.</translation>
    </message>
    <message>
        <source>At the same time as the job at {company}. That is possible.</source>
        <translation>At the same time as the job at {company}. That is possible.</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>New job</source>
        <translation>New job</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Leave empty while it goes on.</source>
        <translation>Leave empty while it goes on.</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>Last confirmed on</source>
        <translation>Last confirmed on</translation>
    </message>
    <message>
        <source>Plastics sector</source>
        <translation>Plastics sector</translation>
    </message>
</context>
<context>
    <name>Keys</name>
    <message>
        <source>This page</source>
        <translation>This page</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Everywhere</translation>
    </message>
    <message>
        <source>In forms and lists</source>
        <translation>In forms and lists</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Keys</translation>
    </message>
    <message>
        <source>Save the form</source>
        <translation>Save the form</translation>
    </message>
    <message>
        <source>Open, or go to the next field</source>
        <translation>Open, or go to the next field</translation>
    </message>
    <message>
        <source>Back, one level</source>
        <translation>Back, one level</translation>
    </message>
    <message>
        <source>Open the calendar or the list of choices</source>
        <translation>Open the calendar or the list of choices</translation>
    </message>
</context>
<context>
    <name>Language</name>
    <message>
        <source>Albanian</source>
        <translation>Albanian</translation>
    </message>
    <message>
        <source>Amharic</source>
        <translation>Amharic</translation>
    </message>
    <message>
        <source>Arabic</source>
        <translation>Arabic</translation>
    </message>
    <message>
        <source>Armenian</source>
        <translation>Armenian</translation>
    </message>
    <message>
        <source>Bulgarian</source>
        <translation>Bulgarian</translation>
    </message>
    <message>
        <source>Chechen</source>
        <translation>Chechen</translation>
    </message>
    <message>
        <source>Chinese</source>
        <translation>Chinese</translation>
    </message>
    <message>
        <source>Dari</source>
        <translation>Dari</translation>
    </message>
    <message>
        <source>Dutch</source>
        <translation>Dutch</translation>
    </message>
    <message>
        <source>English</source>
        <translation>English</translation>
    </message>
    <message>
        <source>French</source>
        <translation>French</translation>
    </message>
    <message>
        <source>Fula</source>
        <translation>Fula</translation>
    </message>
    <message>
        <source>Georgian</source>
        <translation>Georgian</translation>
    </message>
    <message>
        <source>German</source>
        <translation>German</translation>
    </message>
    <message>
        <source>Greek</source>
        <translation>Greek</translation>
    </message>
    <message>
        <source>Hindi</source>
        <translation>Hindi</translation>
    </message>
    <message>
        <source>Hungarian</source>
        <translation>Hungarian</translation>
    </message>
    <message>
        <source>Italian</source>
        <translation>Italian</translation>
    </message>
    <message>
        <source>Kinyarwanda</source>
        <translation>Kinyarwanda</translation>
    </message>
    <message>
        <source>Kurdish</source>
        <translation>Kurdish</translation>
    </message>
    <message>
        <source>Lingala</source>
        <translation>Lingala</translation>
    </message>
    <message>
        <source>Nepali</source>
        <translation>Nepali</translation>
    </message>
    <message>
        <source>Pashto</source>
        <translation>Pashto</translation>
    </message>
    <message>
        <source>Persian</source>
        <translation>Persian</translation>
    </message>
    <message>
        <source>Polish</source>
        <translation>Polish</translation>
    </message>
    <message>
        <source>Portuguese</source>
        <translation>Portuguese</translation>
    </message>
    <message>
        <source>Punjabi</source>
        <translation>Punjabi</translation>
    </message>
    <message>
        <source>Romani</source>
        <translation>Romani</translation>
    </message>
    <message>
        <source>Romanian</source>
        <translation>Romanian</translation>
    </message>
    <message>
        <source>Russian</source>
        <translation>Russian</translation>
    </message>
    <message>
        <source>Sign language</source>
        <translation>Sign language</translation>
    </message>
    <message>
        <source>Somali</source>
        <translation>Somali</translation>
    </message>
    <message>
        <source>Spanish</source>
        <translation>Spanish</translation>
    </message>
    <message>
        <source>Swahili</source>
        <translation>Swahili</translation>
    </message>
    <message>
        <source>Tamazight</source>
        <translation>Tamazight</translation>
    </message>
    <message>
        <source>Thai</source>
        <translation>Thai</translation>
    </message>
    <message>
        <source>Tibetan</source>
        <translation>Tibetan</translation>
    </message>
    <message>
        <source>Tigrinya</source>
        <translation>Tigrinya</translation>
    </message>
    <message>
        <source>Turkish</source>
        <translation>Turkish</translation>
    </message>
    <message>
        <source>Ukrainian</source>
        <translation>Ukrainian</translation>
    </message>
    <message>
        <source>Urdu</source>
        <translation>Urdu</translation>
    </message>
    <message>
        <source>Vietnamese</source>
        <translation>Vietnamese</translation>
    </message>
    <message>
        <source>Wolof</source>
        <translation>Wolof</translation>
    </message>
</context>
<context>
    <name>Likely</name>
    <message>
        <source>Go on with the new person; these are not asked about again</source>
        <translation>Go on with the new person; these are not asked about again</translation>
    </message>
    <message>
        <source>Open this dossier; what you typed is kept</source>
        <translation>Open this dossier; what you typed is kept</translation>
    </message>
    <message>
        <source>Perhaps in the dossier already:</source>
        <translation>Perhaps in the dossier already:</translation>
    </message>
    <message>
        <source>Somebody else</source>
        <translation>Somebody else</translation>
    </message>
</context>
<context>
    <name>Likeness</name>
    <message>
        <source>another form of the first name</source>
        <translation>another form of the first name</translation>
    </message>
    <message>
        <source>birth date differs in one digit</source>
        <translation>birth date differs in one digit</translation>
    </message>
    <message>
        <source>birthday the same, other year</source>
        <translation>birthday the same, other year</translation>
    </message>
    <message>
        <source>day and month of birth swapped</source>
        <translation>day and month of birth swapped</translation>
    </message>
    <message>
        <source>family name in part</source>
        <translation>family name in part</translation>
    </message>
    <message>
        <source>family name is alike</source>
        <translation>family name is alike</translation>
    </message>
    <message>
        <source>first name in part</source>
        <translation>first name in part</translation>
    </message>
    <message>
        <source>first name is alike</source>
        <translation>first name is alike</translation>
    </message>
    <message>
        <source>name is alike</source>
        <translation>name is alike</translation>
    </message>
    <message>
        <source>names turned around</source>
        <translation>names turned around</translation>
    </message>
    <message>
        <source>other birth date</source>
        <translation>other birth date</translation>
    </message>
    <message>
        <source>other family name</source>
        <translation>other family name</translation>
    </message>
    <message>
        <source>other first name</source>
        <translation>other first name</translation>
    </message>
    <message>
        <source>same birth date</source>
        <translation>same birth date</translation>
    </message>
    <message>
        <source>same e-mail address</source>
        <translation>same e-mail address</translation>
    </message>
    <message>
        <source>same family name</source>
        <translation>same family name</translation>
    </message>
    <message>
        <source>same first name</source>
        <translation>same first name</translation>
    </message>
    <message>
        <source>same name</source>
        <translation>same name</translation>
    </message>
    <message>
        <source>same phone number</source>
        <translation>same phone number</translation>
    </message>
    <message>
        <source>two digits of the birth date turned around</source>
        <translation>two digits of the birth date turned around</translation>
    </message>
</context>
<context>
    <name>ListDetail</name>
    <message>
        <source>Back to the list</source>
        <translation>Back to the list</translation>
    </message>
</context>
<context>
    <name>Location</name>
    <message>
        <source>Choose a file (Alt+Down)</source>
        <translation>Choose a file (Alt+Down)</translation>
    </message>
    <message>
        <source>Where does it lie?</source>
        <translation>Where does it lie?</translation>
    </message>
    <message>
        <source>“{location}” cannot be opened from here: only files, folders and web pages can.</source>
        <translation>“{location}” cannot be opened from here: only files, folders and web pages can.</translation>
    </message>
    <message>
        <source>“{location}” is a program and is not opened from a dossier. Open it yourself.</source>
        <translation>“{location}” is a program and is not opened from a dossier. Open it yourself.</translation>
    </message>
    <message>
        <source>“{location}” is not there now. It may lie on a disk that is not connected.</source>
        <translation>“{location}” is not there now. It may lie on a disk that is not connected.</translation>
    </message>
</context>
<context>
    <name>Meaning</name>
    <message>
        <source>Who counts</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</source>
        <translation>Everyone with an enrolment in the project that starts in the period and on or before the day of the figures. A person counts once, whoever drops out included, unless only those who completed were chosen.</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</source>
        <translation>Of those whose day has come, so many months after the exit, who had a dated job that covers it. Answers without a dated job are no part of it, so in months 3 and 12 it lies at or below the share in work.</translation>
    </message>
    <message>
        <source>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</source>
        <translation>Persons who exited and had a job that began at the latest 3 months after the exit and had not ended before it.</translation>
    </message>
    <message>
        <source>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</source>
        <translation>Persons who started an internship on or before the day of the figures, in any of their enrolments in the project and the period. An IBO is not counted as an internship.</translation>
    </message>
    <message>
        <source>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</source>
        <translation>Persons whose work ended and who had none for more than 30 days after. The last day in work counts.</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>The edition of the trajectory of the person's latest enrolment in the project.</source>
        <translation>The edition of the trajectory of the person's latest enrolment in the project.</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</source>
        <translation>The end of the trajectory: the end of the training, or of the internships that follow it within 31 days. For who dropped out it is the last day attended. An exit after the day of the figures does not count yet.</translation>
    </message>
    <message>
        <source>Completion</source>
        <translation>Completion</translation>
    </message>
    <message>
        <source>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</source>
        <translation>The highest level attained at the start of the first enrolment. Lower secondary at most is ISCED 0 to 2, upper secondary is above that up to ISCED 4, higher education is ISCED 5 to 8.</translation>
    </message>
    <message>
        <source>The one share less the other, with Newcombe's hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</source>
        <translation>The one share less the other, with Newcombe's hybrid score 95% interval. With fewer than 30 known in either group nothing is said about significance.</translation>
    </message>
    <message>
        <source>Those who exited and completed, as a share of all who exited.</source>
        <translation>Those who exited and completed, as a share of all who exited.</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>Persons who started an internship of the kind workplace track, as a share of all enrolled.</source>
        <translation>Persons who started an internship of the kind workplace track, as a share of all enrolled.</translation>
    </message>
    <message>
        <source>3 and 12 months</source>
        <translation>3 and 12 months</translation>
    </message>
    <message>
        <source>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</source>
        <translation>Each person is followed up 3 and 12 months after the exit. What is asked is where the person stands on that day; an answer counts from 14 days before to 42 days after it.</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</source>
        <translation>In a paid job or self-employed on that day. Student jobs, an IBO and internships are not counted as work.</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Not in work</translation>
    </message>
    <message>
        <source>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</source>
        <translation>Known not to be in work on that day: looking for work, in education, in an IBO, on an internship or inactive.</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>The day and its window have passed without a usable answer, or the person refuses to be followed up.</source>
        <translation>The day and its window have passed without a usable answer, or the person refuses to be followed up.</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Still to be reached</translation>
    </message>
    <message>
        <source>The day has come, the answer is not there yet and the window is open.</source>
        <translation>The day has come, the answer is not there yet and the window is open.</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Not yet due or exited</translation>
    </message>
    <message>
        <source>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</source>
        <translation>The day has not come yet, or the person is still in the trajectory. These persons are in no rate.</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</source>
        <translation>As recorded of the person. The shares are of everyone enrolled and have no interval: they are a count of the people themselves.</translation>
    </message>
    <message>
        <source>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</source>
        <translation>Deceased or prevented by force majeure on or before the day. These persons are in no rate.</translation>
    </message>
    <message>
        <source>Difference of two groups</source>
        <translation>Difference of two groups</translation>
    </message>
    <message>
        <source>Due and known</source>
        <translation>Due and known</translation>
    </message>
    <message>
        <source>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</source>
        <translation>Due are all whose day has come: in work, not in work, being followed up and unknown. Known are those in work and not in work.</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</source>
        <translation>How the latest enrolment stands on the day of the figures: completed from the end of the training, dropped out from the last day attended, and ongoing before that.</translation>
    </message>
    <message>
        <source>In work by month</source>
        <translation>In work by month</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Ongoing, completed, dropped out</source>
        <translation>Ongoing, completed, dropped out</translation>
    </message>
    <message>
        <source>Persons in work divided by the known.</source>
        <translation>Persons in work divided by the known.</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bounds</translation>
    </message>
    <message>
        <source>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</source>
        <translation>The lower bound takes everyone of whom nothing is known to be out of work, the upper bound takes them to be in work. Both are shares of the due.</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>The known as a share of the due.</source>
        <translation>The known as a share of the due.</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>Wilson's interval without continuity correction. It speaks of chance alone, not of those who were not reached.</source>
        <translation>Wilson's interval without continuity correction. It speaks of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>The rate may still change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positive outflow</translation>
    </message>
    <message>
        <source>Persons in work, in an IBO or in education on that day.</source>
        <translation>Persons in work, in an IBO or in education on that day.</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Same employer</translation>
    </message>
    <message>
        <source>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</source>
        <translation>Of those in work at 3 months whose 12 months are due: how many had work at one and the same company on both days. Whoever is known not to be in work at 12 months counts as known.</translation>
    </message>
    <message>
        <source>Migrant origin</source>
        <translation>Migrant origin</translation>
    </message>
    <message>
        <source>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</source>
        <translation>An estimate, tallied per trajectory and never recorded per person. It is not reduced by filters or population.</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</source>
        <translation>How long work lasts without a break of more than 30 days, from the first day in work after the exit, with any employer (Kaplan and Meier). It is another figure than the share in work at 12 months.</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</source>
        <translation>Persons placed in work at the latest 3 months after the exit who are still followed without a break on that day.</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Persons still in work when last heard of; from that day on they no longer count.</source>
        <translation>Persons still in work when last heard of; from that day on they no longer count.</translation>
    </message>
    <message>
        <source>Rounding</source>
        <translation>Rounding</translation>
    </message>
    <message>
        <source>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</source>
        <translation>Percentages are rounded half up from exact fractions. A dash stands where there is nothing to divide by.</translation>
    </message>
</context>
<context>
    <name>Menu</name>
    <message>
        <source>&amp;View</source>
        <translation>&amp;View</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Language</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Appearance</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>As the system</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Light</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dark</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Help</translation>
    </message>
    <message>
        <source>&amp;Keys</source>
        <translation>&amp;Keys</translation>
    </message>
    <message>
        <source>&amp;About PlastIQ</source>
        <translation>&amp;About PlastIQ</translation>
    </message>
    <message>
        <source>&amp;Back up…</source>
        <translation>&amp;Back up…</translation>
    </message>
    <message>
        <source>&amp;Dossier</source>
        <translation>&amp;Dossier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Edit</translation>
    </message>
    <message>
        <source>&amp;Find or do anything…</source>
        <translation>&amp;Find or do anything…</translation>
    </message>
    <message>
        <source>&amp;Help for this page</source>
        <translation>&amp;Help for this page</translation>
    </message>
    <message>
        <source>&amp;History…</source>
        <translation>&amp;History…</translation>
    </message>
    <message>
        <source>&amp;New…</source>
        <translation>&amp;New…</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Open…</translation>
    </message>
    <message>
        <source>&amp;Page</source>
        <translation>&amp;Page</translation>
    </message>
    <message>
        <source>&amp;Possible duplicates…</source>
        <translation>&amp;Possible duplicates…</translation>
    </message>
    <message>
        <source>&amp;Recent</source>
        <translation>&amp;Recent</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Redo</translation>
    </message>
    <message>
        <source>&amp;Redo: {what}</source>
        <translation>&amp;Redo: {what}</translation>
    </message>
    <message>
        <source>&amp;Restore a backup…</source>
        <translation>&amp;Restore a backup…</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>&amp;Settings…</translation>
    </message>
    <message>
        <source>&amp;Tour</source>
        <translation>&amp;Tour</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Undo</translation>
    </message>
    <message>
        <source>&amp;Undo not possible: {what}</source>
        <translation>&amp;Undo not possible: {what}</translation>
    </message>
    <message>
        <source>&amp;Undo: {what}</source>
        <translation>&amp;Undo: {what}</translation>
    </message>
    <message>
        <source>De&amp;mo</source>
        <translation>De&amp;mo</translation>
    </message>
    <message>
        <source>&amp;Import workbook…</source>
        <translation>&amp;Import workbook…</translation>
    </message>
    <message>
        <source>&amp;Empty workbook…</source>
        <translation>&amp;Empty workbook…</translation>
    </message>
    <message>
        <source>&amp;Close dossier</source>
        <translation>&amp;Close dossier</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quit</translation>
    </message>
    <message>
        <source>Not &amp;saved yet…</source>
        <translation>Not &amp;saved yet…</translation>
    </message>
    <message>
        <source>Nothing yet</source>
        <translation>Nothing yet</translation>
    </message>
    <message>
        <source>{name} (not there any more)</source>
        <translation>{name} (not there any more)</translation>
    </message>
</context>
<context>
    <name>Merge</name>
    <message numerus="yes">
        <source>%n contact(s)</source>
        <translation>
            <numerusform>%n contact</numerusform>
            <numerusform>%n contacts</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n document(s)</source>
        <translation>
            <numerusform>%n document</numerusform>
            <numerusform>%n documents</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n enrolment(s)</source>
        <translation>
            <numerusform>%n enrolment</numerusform>
            <numerusform>%n enrolments</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n internship(s)</source>
        <translation>
            <numerusform>%n internship</numerusform>
            <numerusform>%n internships</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s)</source>
        <translation>
            <numerusform>%n job</numerusform>
            <numerusform>%n jobs</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n job(s) that both have become one.</source>
        <translation>
            <numerusform>%n job that both have become one.</numerusform>
            <numerusform>%n jobs that both have become one.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n note(s)</source>
        <translation>
            <numerusform>%n note</numerusform>
            <numerusform>%n notes</numerusform>
        </translation>
    </message>
    <message>
        <source>Are these one person?</source>
        <translation>Are these one person?</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Both are enrolled in {trajectory}</source>
        <translation>Both are enrolled in {trajectory}</translation>
    </message>
    <message>
        <source>Choose a side, or type</source>
        <translation>Choose a side, or type</translation>
    </message>
    <message>
        <source>Everything noted of either stays: enrolments, internships, jobs, contacts, notes and documents. It is one change, which can be undone.</source>
        <translation>Everything noted of either stays: enrolments, internships, jobs, contacts, notes and documents. It is one change, which can be undone.</translation>
    </message>
    <message>
        <source>It is one enrolment, noted twice: join them</source>
        <translation>It is one enrolment, noted twice: join them</translation>
    </message>
    <message>
        <source>Make them one person (Ctrl+Enter)</source>
        <translation>Make them one person (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Merge</translation>
    </message>
    <message>
        <source>Nothing more is noted</source>
        <translation>Nothing more is noted</translation>
    </message>
    <message>
        <source>The other code still leads to this enrolment.</source>
        <translation>The other code still leads to this enrolment.</translation>
    </message>
    <message>
        <source>The other code still leads to this person.</source>
        <translation>The other code still leads to this person.</translation>
    </message>
    <message>
        <source>The same in both: {fields}</source>
        <translation>The same in both: {fields}</translation>
    </message>
    <message>
        <source>These two enrolments cannot be joined any more. Nothing was changed.</source>
        <translation>These two enrolments cannot be joined any more. Nothing was changed.</translation>
    </message>
    <message>
        <source>This is one and the same person already.</source>
        <translation>This is one and the same person already.</translation>
    </message>
    <message>
        <source>Two enrolments: somebody who came back</source>
        <translation>Two enrolments: somebody who came back</translation>
    </message>
    <message>
        <source>What is kept</source>
        <translation>What is kept</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>differs</source>
        <translation>differs</translation>
    </message>
    <message>
        <source>left</source>
        <translation>left</translation>
    </message>
    <message>
        <source>only one</source>
        <translation>only one</translation>
    </message>
    <message>
        <source>right</source>
        <translation>right</translation>
    </message>
</context>
<context>
    <name>Missing</name>
    <message>
        <source>Education not known.</source>
        <translation>Education not known.</translation>
    </message>
    <message>
        <source>Gender not known.</source>
        <translation>Gender not known.</translation>
    </message>
    <message>
        <source>No coach.</source>
        <translation>No coach.</translation>
    </message>
    <message>
        <source>No phone number.</source>
        <translation>No phone number.</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory.</source>
        <translation>Not enrolled in a trajectory.</translation>
    </message>
</context>
<context>
    <name>Naming</name>
    <message>
        <source>Do not save</source>
        <translation>Do not save</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Replace</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Save</translation>
    </message>
    <message>
        <source>This name holds a sign that is not seen or that turns the writing around. Type it.</source>
        <translation>This name holds a sign that is not seen or that turns the writing around. Type it.</translation>
    </message>
</context>
<context>
    <name>Navigation</name>
    <message>
        <source>{page}, {count} waiting</source>
        <translation>{page}, {count} waiting</translation>
    </message>
</context>
<context>
    <name>NoteForm</name>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>New note</source>
        <translation>New note</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Text</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
</context>
<context>
    <name>Notice</name>
    <message>
        <source>Mind: {said}</source>
        <translation>Mind: {said}</translation>
    </message>
    <message>
        <source>Not done: {said}</source>
        <translation>Not done: {said}</translation>
    </message>
    <message>
        <source>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</source>
        <translation>Something unforeseen went wrong ({kind}). What was saved is safe. The details are in {file}.</translation>
    </message>
    <message>
        <source>Close this notice</source>
        <translation>Close this notice</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
</context>
<context>
    <name>Origin</name>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
</context>
<context>
    <name>Others</name>
    <message>
        <source>This dossier is being changed from elsewhere too. You can go on: nothing is overwritten, and what meets is shown.</source>
        <translation>This dossier is being changed from elsewhere too. You can go on: nothing is overwritten, and what meets is shown.</translation>
    </message>
    <message>
        <source>{name} is working in this dossier too. You can both go on: nothing is overwritten, and what meets is shown.</source>
        <translation>{name} is working in this dossier too. You can both go on: nothing is overwritten, and what meets is shown.</translation>
    </message>
</context>
<context>
    <name>Outlook</name>
    <message numerus="yes">
        <source>%n calls are on the clipboard.</source>
        <translation>
            <numerusform>%n calls are on the clipboard.</numerusform>
            <numerusform>%n calls are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people to call</source>
        <translation>
            <numerusform>%n person to call</numerusform>
            <numerusform>%n people to call</numerusform>
        </translation>
    </message>
    <message>
        <source>1 follow-up falls due by {day}</source>
        <translation>1 follow-up falls due by {day}</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Copy the calls as a table</source>
        <translation>Copy the calls as a table</translation>
    </message>
    <message>
        <source>Coverage with all reached</source>
        <translation>Coverage with all reached</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>Fall due</source>
        <translation>Fall due</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Lower bound with all reached</source>
        <translation>Lower bound with all reached</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Name and trajectory</source>
        <translation>Name and trajectory</translation>
    </message>
    <message>
        <source>No follow-up falls due by {day}</source>
        <translation>No follow-up falls due by {day}</translation>
    </message>
    <message>
        <source>Nobody is left to call for this date.</source>
        <translation>Nobody is left to call for this date.</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Phone round</translation>
    </message>
    <message>
        <source>Reporting date</source>
        <translation>Reporting date</translation>
    </message>
    <message>
        <source>Reporting date: {day}</source>
        <translation>Reporting date: {day}</translation>
    </message>
    <message>
        <source>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</source>
        <translation>The reporting date {until} lies before {day}, the day of the figures. Choose a later one.</translation>
    </message>
    <message>
        <source>The same without calls</source>
        <translation>The same without calls</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Whom to call</source>
        <translation>Whom to call</translation>
    </message>
    <message>
        <source>With all reached</source>
        <translation>With all reached</translation>
    </message>
    <message>
        <source>all answers are there already, so the share in work at {months} months will be {rate}</source>
        <translation>all answers are there already, so the share in work at {months} months will be {rate}</translation>
    </message>
    <message>
        <source>can be called from {first}</source>
        <translation>can be called from {first}</translation>
    </message>
    <message>
        <source>can be called until {last}</source>
        <translation>can be called until {last}</translation>
    </message>
    <message>
        <source>can be called, due on {due}</source>
        <translation>can be called, due on {due}</translation>
    </message>
    <message>
        <source>nobody due can be called any more, so there will be no share in work at {months} months</source>
        <translation>nobody due can be called any more, so there will be no share in work at {months} months</translation>
    </message>
    <message>
        <source>nobody will be due, so there will be no share in work at {months} months</source>
        <translation>nobody will be due, so there will be no share in work at {months} months</translation>
    </message>
    <message>
        <source>reaching all of them moves the share in work at {months} months to between {least} and {most}</source>
        <translation>reaching all of them moves the share in work at {months} months to between {least} and {most}</translation>
    </message>
    <message>
        <source>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</source>
        <translation>reaching all {count} people who can still be called moves the share in work at {months} months to between {least} and {most}</translation>
    </message>
    <message>
        <source>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</source>
        <translation>reaching everyone who can still be called leaves the share in work at {months} months at about {least}</translation>
    </message>
    <message>
        <source>reaching that person makes the share in work at {months} months {least} or {most}</source>
        <translation>reaching that person makes the share in work at {months} months {least} or {most}</translation>
    </message>
    <message>
        <source>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</source>
        <translation>reaching the one person who can still be called makes the share in work at {months} months {least} or {most}</translation>
    </message>
    <message>
        <source>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</source>
        <translation>whoever is still unknown can no longer be called, so the share in work at {months} months will be {rate}</translation>
    </message>
    <message>
        <source>{count} follow-ups fall due by {day}</source>
        <translation>{count} follow-ups fall due by {day}</translation>
    </message>
    <message>
        <source>{due}; {effect}.</source>
        <translation>{due}; {effect}.</translation>
    </message>
</context>
<context>
    <name>Page</name>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Phone round</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Statistics</source>
        <translation>Statistics</translation>
    </message>
</context>
<context>
    <name>Palette</name>
    <message>
        <source>Commands</source>
        <translation>Commands</translation>
    </message>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Find or do anything</source>
        <translation>Find or do anything</translation>
    </message>
    <message>
        <source>Find or do anything…</source>
        <translation>Find or do anything…</translation>
    </message>
    <message>
        <source>Looked at last</source>
        <translation>Looked at last</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Nothing found</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>Pages</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>What was found</translation>
    </message>
</context>
<context>
    <name>Part</name>
    <message>
        <source>Counted</source>
        <translation>Counted</translation>
    </message>
    <message>
        <source>Due, not known</source>
        <translation>Due, not known</translation>
    </message>
    <message>
        <source>Exited and completed</source>
        <translation>Exited and completed</translation>
    </message>
    <message>
        <source>Exited without completing</source>
        <translation>Exited without completing</translation>
    </message>
    <message>
        <source>In a dated job</source>
        <translation>In a dated job</translation>
    </message>
    <message>
        <source>In work, or not known</source>
        <translation>In work, or not known</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Not counted</source>
        <translation>Not counted</translation>
    </message>
    <message>
        <source>Not due</source>
        <translation>Not due</translation>
    </message>
    <message>
        <source>Not due or not known</source>
        <translation>Not due or not known</translation>
    </message>
    <message>
        <source>Not in a dated job</source>
        <translation>Not in a dated job</translation>
    </message>
    <message>
        <source>Not known</source>
        <translation>Not known</translation>
    </message>
    <message>
        <source>Not with the same employer</source>
        <translation>Not with the same employer</translation>
    </message>
    <message>
        <source>Not with the same employer, or not known</source>
        <translation>Not with the same employer, or not known</translation>
    </message>
    <message>
        <source>Not yet observed</source>
        <translation>Not yet observed</translation>
    </message>
    <message>
        <source>Not yet observed, or left out</source>
        <translation>Not yet observed, or left out</translation>
    </message>
    <message>
        <source>Out of sight before, or not placed</source>
        <translation>Out of sight before, or not placed</translation>
    </message>
    <message>
        <source>Still open or unknown</source>
        <translation>Still open or unknown</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>Stopped before</source>
        <translation>Stopped before</translation>
    </message>
    <message>
        <source>The others</source>
        <translation>The others</translation>
    </message>
    <message>
        <source>The others due</source>
        <translation>The others due</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>With the same employer</translation>
    </message>
    <message>
        <source>With the same employer, or not known</source>
        <translation>With the same employer, or not known</translation>
    </message>
</context>
<context>
    <name>Participants</name>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>Change personal data</source>
        <translation>Change personal data</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Note a follow-up</translation>
    </message>
    <message>
        <source>Delete participant…</source>
        <translation>Delete participant…</translation>
    </message>
    <message>
        <source>Show everyone</source>
        <translation>Show everyone</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Search… (Ctrl+F)</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>All coaches</translation>
    </message>
    <message>
        <source>All trajectories</source>
        <translation>All trajectories</translation>
    </message>
    <message>
        <source>Choose columns…</source>
        <translation>Choose columns…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>History…</source>
        <translation>History…</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Note for everyone chosen…</source>
        <translation>Note for everyone chosen…</translation>
    </message>
    <message>
        <source>Noted twice?…</source>
        <translation>Noted twice?…</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Phone round</translation>
    </message>
    <message>
        <source>Print dossier…</source>
        <translation>Print dossier…</translation>
    </message>
    <message>
        <source>Search participants</source>
        <translation>Search participants</translation>
    </message>
    <message>
        <source>To be called now</source>
        <translation>To be called now</translation>
    </message>
    <message>
        <source>Whose participants to show</source>
        <translation>Whose participants to show</translation>
    </message>
    <message>
        <source>Without a coach</source>
        <translation>Without a coach</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Everyone</translation>
    </message>
    <message>
        <source>Trajectory to show</source>
        <translation>Trajectory to show</translation>
    </message>
    <message>
        <source>Whom to show</source>
        <translation>Whom to show</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>No participants yet</source>
        <translation>No participants yet</translation>
    </message>
    <message>
        <source>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</source>
        <translation>Add the first one here, or bring everyone in at once from a workbook (Ctrl+I).</translation>
    </message>
    <message>
        <source>Nobody matches</source>
        <translation>Nobody matches</translation>
    </message>
    <message numerus="yes">
        <source>%n participant(s)</source>
        <translation>
            <numerusform>%n participant</numerusform>
            <numerusform>%n participants</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n shown</source>
        <translation>
            <numerusform>%n shown</numerusform>
            <numerusform>%n shown</numerusform>
        </translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Phase</source>
        <translation>Phase</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message numerus="yes">
        <source>%n year(s) old</source>
        <translation>
            <numerusform>%n year old</numerusform>
            <numerusform>%n years old</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PeoplePicker</name>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Age</source>
        <translation>Age</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Enrolled here already</source>
        <translation>Enrolled here already</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 or older</translation>
    </message>
    <message>
        <source>Search by name or code</source>
        <translation>Search by name or code</translation>
    </message>
    <message>
        <source>Search people</source>
        <translation>Search people</translation>
    </message>
    <message>
        <source>Enrol them all the same</source>
        <translation>Enrol them all the same</translation>
    </message>
    <message numerus="yes">
        <source>%n chosen</source>
        <translation>
            <numerusform>%n chosen</numerusform>
            <numerusform>%n chosen</numerusform>
        </translation>
    </message>
    <message>
        <source>26 or older on the day of the start: {names}.</source>
        <translation>26 or older on the day of the start: {names}.</translation>
    </message>
    <message>
        <source>People to enrol</source>
        <translation>People to enrol</translation>
    </message>
</context>
<context>
    <name>Period</name>
    <message>
        <source>since {start}</source>
        <translation>since {start}</translation>
    </message>
</context>
<context>
    <name>PersonForm</name>
    <message>
        <source>{age} years old. Can start in a trajectory up to {day}.</source>
        <translation>{age} years old. Can start in a trajectory up to {day}.</translation>
    </message>
    <message>
        <source>{age} years old: from 26 on, someone is enrolled only after a confirmation.</source>
        <translation>{age} years old: from 26 on, someone is enrolled only after a confirmation.</translation>
    </message>
    <message>
        <source>This birth date lies in the future.</source>
        <translation>This birth date lies in the future.</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Starts in a trajectory</source>
        <translation>Starts in a trajectory</translation>
    </message>
    <message>
        <source>The birth date lies after this start.</source>
        <translation>The birth date lies after this start.</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>{age} years old on that day: may take part.</source>
        <translation>{age} years old on that day: may take part.</translation>
    </message>
    <message>
        <source>{age} years old. Is the birth date right?</source>
        <translation>{age} years old. Is the birth date right?</translation>
    </message>
    <message>
        <source>This does not look like an e-mail address.</source>
        <translation>This does not look like an e-mail address.</translation>
    </message>
    <message>
        <source>26 or older</source>
        <translation>26 or older</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Enrol all the same</source>
        <translation>Enrol all the same</translation>
    </message>
    <message>
        <source>Give the day as well.</source>
        <translation>Give the day as well.</translation>
    </message>
    <message>
        <source>Give the reason as well.</source>
        <translation>Give the reason as well.</translation>
    </message>
    <message>
        <source>Language spoken best</source>
        <translation>Language spoken best</translation>
    </message>
    <message>
        <source>New participant</source>
        <translation>New participant</translation>
    </message>
    <message>
        <source>None yet</source>
        <translation>None yet</translation>
    </message>
    <message>
        <source>Personal data</source>
        <translation>Personal data</translation>
    </message>
    <message>
        <source>First name</source>
        <translation>First name</translation>
    </message>
    <message>
        <source>Family name</source>
        <translation>Family name</translation>
    </message>
    <message>
        <source>Birth date</source>
        <translation>Birth date</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Street and number</source>
        <translation>Street and number</translation>
    </message>
    <message>
        <source>Postal code</source>
        <translation>Postal code</translation>
    </message>
    <message>
        <source>Municipality</source>
        <translation>Municipality</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Left out of the figures</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Reason</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Save, and go on with the next person in the same trajectory ({key})</source>
        <translation>Save, and go on with the next person in the same trajectory ({key})</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
</context>
<context>
    <name>PersonSheet</name>
    <message>
        <source>About</source>
        <translation>About</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>Address</translation>
    </message>
    <message>
        <source>After 12 months</source>
        <translation>After 12 months</translation>
    </message>
    <message>
        <source>After 3 months</source>
        <translation>After 3 months</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Answer</translation>
    </message>
    <message>
        <source>Born</source>
        <translation>Born</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Documents</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>End</source>
        <translation>End</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Function</source>
        <translation>Function</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>Internships</source>
        <translation>Internships</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Jobs</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Kind</translation>
    </message>
    <message>
        <source>Left out of the figures</source>
        <translation>Left out of the figures</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Next follow-up</source>
        <translation>Next follow-up</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notes</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Referred by</source>
        <translation>Referred by</translation>
    </message>
    <message>
        <source>Registered on</source>
        <translation>Registered on</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Speaks</source>
        <translation>Speaks</translation>
    </message>
    <message>
        <source>Stands at</source>
        <translation>Stands at</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Training end</source>
        <translation>Training end</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>What it is</translation>
    </message>
    <message>
        <source>Where it lies</source>
        <translation>Where it lies</translation>
    </message>
    <message>
        <source>Why it ended</source>
        <translation>Why it ended</translation>
    </message>
    <message>
        <source>from {day}: {reason}</source>
        <translation>from {day}: {reason}</translation>
    </message>
    <message>
        <source>open, known up to {day}</source>
        <translation>open, known up to {day}</translation>
    </message>
    <message>
        <source>{answer}, try again on {day}</source>
        <translation>{answer}, try again on {day}</translation>
    </message>
    <message>
        <source>{day}, {age} years old</source>
        <translation>{day}, {age} years old</translation>
    </message>
    <message>
        <source>{due}: {status}</source>
        <translation>{due}: {status}</translation>
    </message>
    <message>
        <source>{milestone}, {due}; an answer counts from {first} to {last}</source>
        <translation>{milestone}, {due}; an answer counts from {first} to {last}</translation>
    </message>
    <message>
        <source>{status} ({detail})</source>
        <translation>{status} ({detail})</translation>
    </message>
</context>
<context>
    <name>Phone</name>
    <message>
        <source>No country has the code after the +. It is kept as you typed it.</source>
        <translation>No country has the code after the +. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>This cannot be a phone number. It is kept as you typed it.</source>
        <translation>This cannot be a phone number. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>This number is too long. It is kept as you typed it.</source>
        <translation>This number is too long. It is kept as you typed it.</translation>
    </message>
    <message>
        <source>This number is too short. It is kept as you typed it.</source>
        <translation>This number is too short. It is kept as you typed it.</translation>
    </message>
</context>
<context>
    <name>PhoneRound</name>
    <message numerus="yes">
        <source>%n answer(s) not saved yet; nothing is lost. {name}: {why}</source>
        <translation>
            <numerusform>%n answer not saved yet; nothing is lost. {name}: {why}</numerusform>
            <numerusform>%n answers not saved yet; nothing is lost. {name}: {why}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n answered</source>
        <translation>
            <numerusform>%n answered</numerusform>
            <numerusform>%n answered</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not reached</source>
        <translation>
            <numerusform>%n not reached</numerusform>
            <numerusform>%n not reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n reached</source>
        <translation>
            <numerusform>%n reached</numerusform>
            <numerusform>%n reached</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n refused</source>
        <translation>
            <numerusform>%n refused</numerusform>
            <numerusform>%n refused</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n skipped: {names}</source>
        <translation>
            <numerusform>%n skipped: {names}</numerusform>
            <numerusform>%n skipped: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>A later enrolment in the same project counts, so an answer here does not.</source>
        <translation>A later enrolment in the same project counts, so an answer here does not.</translation>
    </message>
    <message>
        <source>A student job does not count as work: if it is all, choose another answer.</source>
        <translation>A student job does not count as work: if it is all, choose another answer.</translation>
    </message>
    <message>
        <source>An answer counts from {first} to {last}.</source>
        <translation>An answer counts from {first} to {last}.</translation>
    </message>
    <message>
        <source>An answer of the phone round is not saved yet.</source>
        <translation>An answer of the phone round is not saved yet.</translation>
    </message>
    <message>
        <source>Another day or way of contact</source>
        <translation>Another day or way of contact</translation>
    </message>
    <message>
        <source>Answer: {answer}</source>
        <translation>Answer: {answer}</translation>
    </message>
    <message>
        <source>Answered on {day}: {answer}. A later answer takes its place.</source>
        <translation>Answered on {day}: {answer}. A later answer takes its place.</translation>
    </message>
    <message>
        <source>At a company</source>
        <translation>At a company</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Call the number</source>
        <translation>Call the number</translation>
    </message>
    <message>
        <source>Call those skipped</source>
        <translation>Call those skipped</translation>
    </message>
    <message>
        <source>Choose an answer first, or go on with Page Down.</source>
        <translation>Choose an answer first, or go on with Page Down.</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Contact on</source>
        <translation>Contact on</translation>
    </message>
    <message>
        <source>Contact with {name} added</source>
        <translation>Contact with {name} added</translation>
    </message>
    <message>
        <source>Contract</source>
        <translation>Contract</translation>
    </message>
    <message>
        <source>Copy the number</source>
        <translation>Copy the number</translation>
    </message>
    <message>
        <source>Does not say where</source>
        <translation>Does not say where</translation>
    </message>
    <message>
        <source>Elsewhere</source>
        <translation>Elsewhere</translation>
    </message>
    <message>
        <source>Enter saves · Backspace chooses again</source>
        <translation>Enter saves · Backspace chooses again</translation>
    </message>
    <message>
        <source>Everyone in this round</source>
        <translation>Everyone in this round</translation>
    </message>
    <message>
        <source>Go on with it</source>
        <translation>Go on with it</translation>
    </message>
    <message>
        <source>How</source>
        <translation>How</translation>
    </message>
    <message>
        <source>In work elsewhere</source>
        <translation>In work elsewhere</translation>
    </message>
    <message>
        <source>In work, does not say where</source>
        <translation>In work, does not say where</translation>
    </message>
    <message>
        <source>Last contact</source>
        <translation>Last contact</translation>
    </message>
    <message>
        <source>Last note</source>
        <translation>Last note</translation>
    </message>
    <message>
        <source>Late: without an answer by {last} this stays unknown.</source>
        <translation>Late: without an answer by {last} this stays unknown.</translation>
    </message>
    <message>
        <source>Left out of the figures since {day} ({reason}): do not call.</source>
        <translation>Left out of the figures since {day} ({reason}): do not call.</translation>
    </message>
    <message>
        <source>Left the job before on</source>
        <translation>Left the job before on</translation>
    </message>
    <message>
        <source>No exit is known yet, so there is no window: an answer does not count.</source>
        <translation>No exit is known yet, so there is no window: an answer does not count.</translation>
    </message>
    <message>
        <source>No further follow-ups are planned after this.</source>
        <translation>No further follow-ups are planned after this.</translation>
    </message>
    <message>
        <source>No phone number is known.</source>
        <translation>No phone number is known.</translation>
    </message>
    <message>
        <source>Nobody to call</source>
        <translation>Nobody to call</translation>
    </message>
    <message>
        <source>Not enrolled in a trajectory, so there is no follow-up to note.</source>
        <translation>Not enrolled in a trajectory, so there is no follow-up to note.</translation>
    </message>
    <message>
        <source>Not reached on {day} either: {hint}.</source>
        <translation>Not reached on {day} either: {hint}.</translation>
    </message>
    <message>
        <source>Not reached {count} times before: {hint}.</source>
        <translation>Not reached {count} times before: {hint}.</translation>
    </message>
    <message>
        <source>One key answers · Page Down skips</source>
        <translation>One key answers · Page Down skips</translation>
    </message>
    <message>
        <source>Only the answer is kept: it counts for this moment alone.</source>
        <translation>Only the answer is kept: it counts for this moment alone.</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Open the dossier (Ctrl+D)</source>
        <translation>Open the dossier (Ctrl+D)</translation>
    </message>
    <message>
        <source>Outside {first} to {last}: an answer of this day does not count.</source>
        <translation>Outside {first} to {last}: an answer of this day does not count.</translation>
    </message>
    <message>
        <source>Previous</source>
        <translation>Previous</translation>
    </message>
    <message>
        <source>Refused on {day}, so nothing more is planned.</source>
        <translation>Refused on {day}, so nothing more is planned.</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Remark</translation>
    </message>
    <message>
        <source>Save and next</source>
        <translation>Save and next</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>Since</translation>
    </message>
    <message>
        <source>Skip</source>
        <translation>Skip</translation>
    </message>
    <message>
        <source>Someone else ended the job at {company} in the meantime. Nothing was saved; look at it again.</source>
        <translation>Someone else ended the job at {company} in the meantime. Nothing was saved; look at it again.</translation>
    </message>
    <message>
        <source>Start a round from the list of today, from participants you chose, from a trajectory or from the outlook of the statistics.</source>
        <translation>Start a round from the list of today, from participants you chose, from a trajectory or from the outlook of the statistics.</translation>
    </message>
    <message>
        <source>Still at {company}</source>
        <translation>Still at {company}</translation>
    </message>
    <message>
        <source>The job at {company} is known already: choose “still”.</source>
        <translation>The job at {company} is known already: choose “still”.</translation>
    </message>
    <message>
        <source>The job is then known up to {day}.</source>
        <translation>The job is then known up to {day}.</translation>
    </message>
    <message numerus="yes">
        <source>The round before is put aside, %n to come.</source>
        <translation>
            <numerusform>The round before is put aside, %n to come.</numerusform>
            <numerusform>The round before is put aside, %n to come.</numerusform>
        </translation>
    </message>
    <message>
        <source>The round is done</source>
        <translation>The round is done</translation>
    </message>
    <message>
        <source>The window closed on {last}: an answer does not count any more, the dates of a job do.</source>
        <translation>The window closed on {last}: an answer does not count any more, the dates of a job do.</translation>
    </message>
    <message>
        <source>The window is over after this day: trying again brings nothing.</source>
        <translation>The window is over after this day: trying again brings nothing.</translation>
    </message>
    <message>
        <source>The window is over by then: an answer counts until {last}.</source>
        <translation>The window is over by then: an answer counts until {last}.</translation>
    </message>
    <message>
        <source>The window opens on {first}: an answer of today does not count yet.</source>
        <translation>The window opens on {first}: an answer of today does not count yet.</translation>
    </message>
    <message>
        <source>This company is new and is added.</source>
        <translation>This company is new and is added.</translation>
    </message>
    <message>
        <source>This day is still to come.</source>
        <translation>This day is still to come.</translation>
    </message>
    <message>
        <source>This lies after the contact, {day}.</source>
        <translation>This lies after the contact, {day}.</translation>
    </message>
    <message>
        <source>To {name}</source>
        <translation>To {name}</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>Try again on</source>
        <translation>Try again on</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undo (Ctrl+Z)</source>
        <translation>Undo (Ctrl+Z)</translation>
    </message>
    <message>
        <source>Undone: {name}</source>
        <translation>Undone: {name}</translation>
    </message>
    <message>
        <source>Without an end the job at {company} stays open, known up to {day}.</source>
        <translation>Without an end the job at {company} stays open, known up to {day}.</translation>
    </message>
    <message>
        <source>Works at</source>
        <translation>Works at</translation>
    </message>
    <message>
        <source>exit {day}</source>
        <translation>exit {day}</translation>
    </message>
    <message>
        <source>not any more</source>
        <translation>not any more</translation>
    </message>
    <message>
        <source>not saved yet</source>
        <translation>not saved yet</translation>
    </message>
    <message>
        <source>skipped</source>
        <translation>skipped</translation>
    </message>
    <message>
        <source>speaks {language}</source>
        <translation>speaks {language}</translation>
    </message>
    <message>
        <source>still at {company}</source>
        <translation>still at {company}</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>to come</translation>
    </message>
    <message>
        <source>works at {company}</source>
        <translation>works at {company}</translation>
    </message>
    <message>
        <source>{answer}, again on {day}</source>
        <translation>{answer}, again on {day}</translation>
    </message>
    <message>
        <source>{company} · {contract} since {start} · known up to {day}</source>
        <translation>{company} · {contract} since {start} · known up to {day}</translation>
    </message>
    <message>
        <source>{milestone}, due {day}</source>
        <translation>{milestone}, due {day}</translation>
    </message>
    <message>
        <source>{place} of {total}</source>
        <translation>{place} of {total}</translation>
    </message>
</context>
<context>
    <name>PhoneRoundKey</name>
    <message>
        <source>A</source>
        <translation>A</translation>
    </message>
    <message>
        <source>D</source>
        <translation>D</translation>
    </message>
    <message>
        <source>E</source>
        <translation>E</translation>
    </message>
    <message>
        <source>F</source>
        <translation>F</translation>
    </message>
    <message>
        <source>I</source>
        <translation>I</translation>
    </message>
    <message>
        <source>L</source>
        <translation>L</translation>
    </message>
    <message>
        <source>N</source>
        <translation>N</translation>
    </message>
    <message>
        <source>R</source>
        <translation>R</translation>
    </message>
    <message>
        <source>S</source>
        <translation>S</translation>
    </message>
    <message>
        <source>T</source>
        <translation>T</translation>
    </message>
    <message>
        <source>W</source>
        <translation>W</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>The postcode can be {codes}.</source>
        <translation>The postcode can be {codes}.</translation>
    </message>
    <message>
        <source>There is no such postcode in Belgium.</source>
        <translation>There is no such postcode in Belgium.</translation>
    </message>
    <message>
        <source>This is {names}: choose one.</source>
        <translation>This is {names}: choose one.</translation>
    </message>
    <message>
        <source>{code} is the postcode of {names}.</source>
        <translation>{code} is the postcode of {names}.</translation>
    </message>
</context>
<context>
    <name>Print</name>
    <message>
        <source>Cancel</source>
        <translation>Cancel</translation>
    </message>
    <message>
        <source>Confidential</source>
        <translation>Confidential</translation>
    </message>
    <message>
        <source>Made on {day} from {dossier}</source>
        <translation>Made on {day} from {dossier}</translation>
    </message>
    <message>
        <source>Nothing noted.</source>
        <translation>Nothing noted.</translation>
    </message>
    <message>
        <source>Nothing was printed: the printer was not reached. Save a PDF instead.</source>
        <translation>Nothing was printed: the printer was not reached. Save a PDF instead.</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Page {page} of {pages}</translation>
    </message>
    <message>
        <source>Print this dossier</source>
        <translation>Print this dossier</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Print…</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Save as PDF</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Save as PDF…</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Timeline</source>
        <translation>Timeline</translation>
    </message>
    <message>
        <source>What was noted in confidence is better left out for others.</source>
        <translation>What was noted in confidence is better left out for others.</translation>
    </message>
    <message>
        <source>With notes and remarks</source>
        <translation>With notes and remarks</translation>
    </message>
    <message>
        <source>without notes and remarks</source>
        <translation>without notes and remarks</translation>
    </message>
</context>
<context>
    <name>Problem</name>
    <message>
        <source>This is required.</source>
        <translation>This is required.</translation>
    </message>
    <message>
        <source>This is too long: at most {limit} characters.</source>
        <translation>This is too long: at most {limit} characters.</translation>
    </message>
    <message>
        <source>Trying again, {day}, lies before the contact, {contact}.</source>
        <translation>Trying again, {day}, lies before the contact, {contact}.</translation>
    </message>
    <message>
        <source>{day} cannot be right: use a date from 1900 to 2199.</source>
        <translation>{day} cannot be right: use a date from 1900 to 2199.</translation>
    </message>
    <message>
        <source>This cannot be below zero.</source>
        <translation>This cannot be below zero.</translation>
    </message>
    <message>
        <source>The year is missing: type it like 7/3/2002.</source>
        <translation>The year is missing: type it like 7/3/2002.</translation>
    </message>
    <message>
        <source>There is no month {month}. The day stands first: 7/3 is 7 March.</source>
        <translation>There is no month {month}. The day stands first: 7/3 is 7 March.</translation>
    </message>
    <message>
        <source>There is nothing like this. Choose from the list (Down).</source>
        <translation>There is nothing like this. Choose from the list (Down).</translation>
    </message>
    <message>
        <source>This day does not exist: that month has {days} days.</source>
        <translation>This day does not exist: that month has {days} days.</translation>
    </message>
    <message>
        <source>This holds a sign that cannot be read. Type it anew.</source>
        <translation>This holds a sign that cannot be read. Type it anew.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002 or 070302.</source>
        <translation>This is not a date. Type it like 7/3/2002 or 070302.</translation>
    </message>
    <message>
        <source>This is not a date. Type it like 7/3/2002, 070302 or +14.</source>
        <translation>This is not a date. Type it like 7/3/2002, 070302 or +14.</translation>
    </message>
    <message>
        <source>This number is too large.</source>
        <translation>This number is too large.</translation>
    </message>
    <message>
        <source>The end, {end}, lies before the start, {start}.</source>
        <translation>The end, {end}, lies before the start, {start}.</translation>
    </message>
    <message>
        <source>Give the day on which the group starts.</source>
        <translation>Give the day on which the group starts.</translation>
    </message>
    <message>
        <source>It applies to nobody who is ticked.</source>
        <translation>It applies to nobody who is ticked.</translation>
    </message>
    <message>
        <source>More than one can be meant: {names}.</source>
        <translation>More than one can be meant: {names}.</translation>
    </message>
    <message>
        <source>The confirmation, {day}, lies before the start, {start}.</source>
        <translation>The confirmation, {day}, lies before the start, {start}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>The period ends on {end}, before it begins on {start}.</translation>
    </message>
    <message>
        <source>The birth date, {birth}, lies after {day}, when the person was registered.</source>
        <translation>The birth date, {birth}, lies after {day}, when the person was registered.</translation>
    </message>
    <message>
        <source>The exclusion, {day}, lies before the birth date.</source>
        <translation>The exclusion, {day}, lies before the birth date.</translation>
    </message>
    <message>
        <source>Nothing changes like this: choose an outcome or a date, or tick someone.</source>
        <translation>Nothing changes like this: choose an outcome or a date, or tick someone.</translation>
    </message>
    <message>
        <source>{name}: {problem}</source>
        <translation>{name}: {problem}</translation>
    </message>
    <message>
        <source>Tick at least one person.</source>
        <translation>Tick at least one person.</translation>
    </message>
    <message>
        <source>Tick that whoever is 26 or older may take part all the same.</source>
        <translation>Tick that whoever is 26 or older may take part all the same.</translation>
    </message>
    <message>
        <source>Type a whole number, such as 12.</source>
        <translation>Type a whole number, such as 12.</translation>
    </message>
</context>
<context>
    <name>Progress</name>
    <message>
        <source>Stop</source>
        <translation>Stop</translation>
    </message>
</context>
<context>
    <name>Project</name>
    <message>
        <source>Change project</source>
        <translation>Change project</translation>
    </message>
    <message>
        <source>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</source>
        <translation>Trajectories belong to a project: the period in which a funder pays for them. You need one first; after that comes the trajectory.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>From</source>
        <translation>From</translation>
    </message>
    <message>
        <source>Up to and including</source>
        <translation>Up to and including</translation>
    </message>
    <message>
        <source>Funder</source>
        <translation>Funder</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>File number</translation>
    </message>
    <message>
        <source>New project</source>
        <translation>New project</translation>
    </message>
    <message>
        <source>Change {project}</source>
        <translation>Change {project}</translation>
    </message>
    <message>
        <source>Delete {project}</source>
        <translation>Delete {project}</translation>
    </message>
</context>
<context>
    <name>Reached</name>
    <message>
        <source>Companies</source>
        <translation>Companies</translation>
    </message>
    <message>
        <source>Mediators</source>
        <translation>Mediators</translation>
    </message>
    <message>
        <source>Mentors</source>
        <translation>Mentors</translation>
    </message>
    <message>
        <source>Young people</source>
        <translation>Young people</translation>
    </message>
</context>
<context>
    <name>Reason</name>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>Answered outside the window</source>
        <translation>Answered outside the window</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Not tried</source>
        <translation>Not tried</translation>
    </message>
</context>
<context>
    <name>Record</name>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>Job</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Note</translation>
    </message>
    <message>
        <source>Company</source>
        <translation>Company</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Action</translation>
    </message>
    <message>
        <source>Activity</source>
        <translation>Activity</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>Contact</translation>
    </message>
    <message>
        <source>Contact with {count} participants added</source>
        <translation>Contact with {count} participants added</translation>
    </message>
    <message>
        <source>Contact with {person}</source>
        <translation>Contact with {person}</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>Document “{title}” of {person}</source>
        <translation>Document “{title}” of {person}</translation>
    </message>
    <message>
        <source>Enrolment of {person} in {trajectory}</source>
        <translation>Enrolment of {person} in {trajectory}</translation>
    </message>
    <message>
        <source>Expense</source>
        <translation>Expense</translation>
    </message>
    <message>
        <source>Former code</source>
        <translation>Former code</translation>
    </message>
    <message>
        <source>Former code {code} of {person}</source>
        <translation>Former code {code} of {person}</translation>
    </message>
    <message>
        <source>Frozen report</source>
        <translation>Frozen report</translation>
    </message>
    <message>
        <source>Group of {count} enrolled in {trajectory}, {new} of them new</source>
        <translation>Group of {count} enrolled in {trajectory}, {new} of them new</translation>
    </message>
    <message>
        <source>Internship of {person}</source>
        <translation>Internship of {person}</translation>
    </message>
    <message>
        <source>Job of {person} at {company}</source>
        <translation>Job of {person} at {company}</translation>
    </message>
    <message>
        <source>Mentor</source>
        <translation>Mentor</translation>
    </message>
    <message>
        <source>Merged: {name} and {other}</source>
        <translation>Merged: {name} and {other}</translation>
    </message>
    <message>
        <source>Not the same person</source>
        <translation>Not the same person</translation>
    </message>
    <message>
        <source>Note about {count} participants added</source>
        <translation>Note about {count} participants added</translation>
    </message>
    <message>
        <source>Note about {person}</source>
        <translation>Note about {person}</translation>
    </message>
    <message>
        <source>Selection</source>
        <translation>Selection</translation>
    </message>
    <message>
        <source>someone</source>
        <translation>someone</translation>
    </message>
    <message>
        <source>something that is gone</source>
        <translation>something that is gone</translation>
    </message>
    <message>
        <source>{coach} is the coach of {count} participants</source>
        <translation>{coach} is the coach of {count} participants</translation>
    </message>
    <message>
        <source>{count} participants completed</source>
        <translation>{count} participants completed</translation>
    </message>
    <message>
        <source>{count} participants dropped out</source>
        <translation>{count} participants dropped out</translation>
    </message>
    <message>
        <source>{count} participants enrolled in {trajectory}</source>
        <translation>{count} participants enrolled in {trajectory}</translation>
    </message>
    <message>
        <source>{name} added and enrolled in {trajectory}</source>
        <translation>{name} added and enrolled in {trajectory}</translation>
    </message>
    <message>
        <source>{name} and {other} are one company</source>
        <translation>{name} and {other} are one company</translation>
    </message>
    <message>
        <source>{name} deleted</source>
        <translation>{name} deleted</translation>
    </message>
    <message>
        <source>{person} and {other} are not the same</source>
        <translation>{person} and {other} are not the same</translation>
    </message>
    <message>
        <source>{record} added</source>
        <translation>{record} added</translation>
    </message>
    <message>
        <source>{record} changed</source>
        <translation>{record} changed</translation>
    </message>
    <message>
        <source>{record} deleted</source>
        <translation>{record} deleted</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Record</translation>
    </message>
    <message>
        <source>Enrolled in {trajectory}: {count}</source>
        <translation>Enrolled in {trajectory}: {count}</translation>
    </message>
    <message>
        <source>{record} {name}</source>
        <translation>{record} {name}</translation>
    </message>
    <message>
        <source>{record}: {said}</source>
        <translation>{record}: {said}</translation>
    </message>
    <message>
        <source>{trajectory} closed for: {count}</source>
        <translation>{trajectory} closed for: {count}</translation>
    </message>
</context>
<context>
    <name>Selection</name>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Keep or change selections</source>
        <translation>Keep or change selections</translation>
    </message>
    <message>
        <source>Name of the selection</source>
        <translation>Name of the selection</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Rename…</translation>
    </message>
    <message>
        <source>Save this selection…</source>
        <translation>Save this selection…</translation>
    </message>
    <message>
        <source>Saved selections</source>
        <translation>Saved selections</translation>
    </message>
    <message>
        <source>Selection “{name}” deleted</source>
        <translation>Selection “{name}” deleted</translation>
    </message>
    <message>
        <source>Selection “{name}” renamed</source>
        <translation>Selection “{name}” renamed</translation>
    </message>
    <message>
        <source>Selection “{name}” replaced</source>
        <translation>Selection “{name}” replaced</translation>
    </message>
    <message>
        <source>Selection “{name}” saved</source>
        <translation>Selection “{name}” saved</translation>
    </message>
    <message>
        <source>The dossier has no project {code} any more.</source>
        <translation>The dossier has no project {code} any more.</translation>
    </message>
    <message>
        <source>There is a selection “{name}” already. Choose another name, or replace it.</source>
        <translation>There is a selection “{name}” already. Choose another name, or replace it.</translation>
    </message>
</context>
<context>
    <name>Settings</name>
    <message>
        <source>Appearance</source>
        <translation>Appearance</translation>
    </message>
    <message>
        <source>By code alone, without names and numbers</source>
        <translation>By code alone, without names and numbers</translation>
    </message>
    <message>
        <source>Compact</source>
        <translation>Compact</translation>
    </message>
    <message>
        <source>Follow-ups saved for a calendar</source>
        <translation>Follow-ups saved for a calendar</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Language</translation>
    </message>
    <message>
        <source>Larger or smaller: as your system is set, now {scale} %.</source>
        <translation>Larger or smaller: as your system is set, now {scale} %.</translation>
    </message>
    <message>
        <source>Look and language</source>
        <translation>Look and language</translation>
    </message>
    <message>
        <source>On Today. It can be changed there too.</source>
        <translation>On Today. It can be changed there too.</translation>
    </message>
    <message>
        <source>Remind on the day, at nine</source>
        <translation>Remind on the day, at nine</translation>
    </message>
    <message>
        <source>Roomy</source>
        <translation>Roomy</translation>
    </message>
    <message>
        <source>Rows of tables</source>
        <translation>Rows of tables</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Settings</translation>
    </message>
    <message>
        <source>So the history calls you. Colleagues see it there.</source>
        <translation>So the history calls you. Colleagues see it there.</translation>
    </message>
    <message>
        <source>This, and what you typed and did not save yet, lies in {folder}. Only you can read it there.</source>
        <translation>This, and what you typed and did not save yet, lies in {folder}. Only you can read it there.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>Whose work to show</translation>
    </message>
    <message>
        <source>You</source>
        <translation>You</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Your name</translation>
    </message>
    <message>
        <source>Your settings could not be kept: {reason}.</source>
        <translation>Your settings could not be kept: {reason}.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Statuses</source>
        <translation>Statuses</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Definitions</source>
        <translation>Definitions</translation>
    </message>
</context>
<context>
    <name>Source</name>
    <message>
        <source>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</source>
        <translation>Brown, Cai, DasGupta (2001), Interval Estimation for a Binomial Proportion, Statistical Science 16(2).</translation>
    </message>
    <message>
        <source>ESF: one participation record per person and operation. WIOA (the United States' Workforce Innovation and Opportunity Act): everyone who exits counts.</source>
        <translation>ESF: one participation record per person and operation. WIOA (the United States' Workforce Innovation and Opportunity Act): everyone who exits counts.</translation>
    </message>
    <message>
        <source>General Data Protection Regulation, article 9: a special category of data.</source>
        <translation>General Data Protection Regulation, article 9: a special category of data.</translation>
    </message>
    <message>
        <source>ISCED, the International Standard Classification of Education (UNESCO).</source>
        <translation>ISCED, the International Standard Classification of Education (UNESCO).</translation>
    </message>
    <message>
        <source>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</source>
        <translation>Kaplan, Meier (1958), Journal of the American Statistical Association 53; variance of Greenwood (1926), 95% interval on the log(−log) scale.</translation>
    </message>
    <message>
        <source>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</source>
        <translation>Newcombe (1998), Interval estimation for the difference between independent proportions, Statistics in Medicine 17(8), method 10.</translation>
    </message>
    <message>
        <source>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</source>
        <translation>Regulation (EEC, Euratom) No 1182/71, article 3: where the month has no such day, its last day counts.</translation>
    </message>
    <message>
        <source>The lower bound is the rule of WIOA.</source>
        <translation>The lower bound is the rule of WIOA.</translation>
    </message>
</context>
<context>
    <name>Statistics</name>
    <message>
        <source>The dossier has no project yet. Add one, or import a workbook with one.</source>
        <translation>The dossier has no project yet. Add one, or import a workbook with one.</translation>
    </message>
    <message>
        <source>The dossier has several projects ({codes}): choose one.</source>
        <translation>The dossier has several projects ({codes}): choose one.</translation>
    </message>
    <message>
        <source>There is no project {code}. The dossier has: {codes}.</source>
        <translation>There is no project {code}. The dossier has: {codes}.</translation>
    </message>
    <message>
        <source>There is no trajectory {code} in project {project}. It has: {codes}.</source>
        <translation>There is no trajectory {code} in project {project}. It has: {codes}.</translation>
    </message>
    <message>
        <source>The period ends on {end}, before it begins on {start}.</source>
        <translation>The period ends on {end}, before it begins on {start}.</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Period from</translation>
    </message>
    <message>
        <source>Who was in work in each month after the exit, among those observed that month.</source>
        <translation>Who was in work in each month after the exit, among those observed that month.</translation>
    </message>
    <message>
        <source>up to and including</source>
        <translation>up to and including</translation>
    </message>
    <message>
        <source>As of</source>
        <translation>As of</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Who</translation>
    </message>
    <message>
        <source>Exit counted from</source>
        <translation>Exit counted from</translation>
    </message>
    <message numerus="yes">
        <source>%n being followed up</source>
        <translation>
            <numerusform>%n being followed up</numerusform>
            <numerusform>%n being followed up</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n left out</source>
        <translation>
            <numerusform>%n left out</numerusform>
            <numerusform>%n left out</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet due</source>
        <translation>
            <numerusform>%n not yet due</numerusform>
            <numerusform>%n not yet due</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n not yet exited</source>
        <translation>
            <numerusform>%n not yet exited</numerusform>
            <numerusform>%n not yet exited</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n people are on the clipboard.</source>
        <translation>
            <numerusform>%n person are on the clipboard.</numerusform>
            <numerusform>%n people are on the clipboard.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n unknown</source>
        <translation>
            <numerusform>%n unknown</numerusform>
            <numerusform>%n unknown</numerusform>
        </translation>
    </message>
    <message>
        <source>A curve for each group</source>
        <translation>A curve for each group</translation>
    </message>
    <message>
        <source>As of, along the life of the project</source>
        <translation>As of, along the life of the project</translation>
    </message>
    <message>
        <source>CSV for other programs (*.csv)</source>
        <translation>CSV for other programs (*.csv)</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>Chart</translation>
    </message>
    <message>
        <source>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</source>
        <translation>Click a figure, a cell of the table or a part of the chart: here you then see the people behind it, and why they count.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Compare</translation>
    </message>
    <message>
        <source>Copy chart</source>
        <translation>Copy chart</translation>
    </message>
    <message>
        <source>Copy the people as a table</source>
        <translation>Copy the people as a table</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>End of the period</source>
        <translation>End of the period</translation>
    </message>
    <message>
        <source>Enter shows the people behind this figure.</source>
        <translation>Enter shows the people behind this figure.</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Excel workbook (*.xlsx)</translation>
    </message>
    <message>
        <source>Export the figures</source>
        <translation>Export the figures</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Export…</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
    <message>
        <source>Filter ({count})</source>
        <translation>Filter ({count})</translation>
    </message>
    <message>
        <source>Follows: {source}</source>
        <translation>Follows: {source}</translation>
    </message>
    <message>
        <source>Frozen</source>
        <translation>Frozen</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</source>
        <translation>How long work lasts without a break. The share in work at 12 months is another figure: it disregards breaks.</translation>
    </message>
    <message>
        <source>How many of all enrolled reached each step.</source>
        <translation>How many of all enrolled reached each step.</translation>
    </message>
    <message>
        <source>In a wider window and in the export also: {columns}.</source>
        <translation>In a wider window and in the export also: {columns}.</translation>
    </message>
    <message>
        <source>Meaning</source>
        <translation>Meaning</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Months</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No figures yet</source>
        <translation>No figures yet</translation>
    </message>
    <message>
        <source>Nobody began in this period by this day. Choose another period or day.</source>
        <translation>Nobody began in this period by this day. Choose another period or day.</translation>
    </message>
    <message>
        <source>Nobody in this selection</source>
        <translation>Nobody in this selection</translation>
    </message>
    <message>
        <source>Nobody is left with these filters. Take one away above, or choose another day.</source>
        <translation>Nobody is left with these filters. Take one away above, or choose another day.</translation>
    </message>
    <message>
        <source>Nobody.</source>
        <translation>Nobody.</translation>
    </message>
    <message>
        <source>OpenDocument spreadsheet (*.ods)</source>
        <translation>OpenDocument spreadsheet (*.ods)</translation>
    </message>
    <message>
        <source>Origin (estimate): {answer}</source>
        <translation>Origin (estimate): {answer}</translation>
    </message>
    <message>
        <source>Outcomes</source>
        <translation>Outcomes</translation>
    </message>
    <message>
        <source>Outlook</source>
        <translation>Outlook</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>PDF document (*.pdf)</translation>
    </message>
    <message>
        <source>PNG picture (*.png)</source>
        <translation>PNG picture (*.png)</translation>
    </message>
    <message>
        <source>People</source>
        <translation>People</translation>
    </message>
    <message>
        <source>People behind the figure</source>
        <translation>People behind the figure</translation>
    </message>
    <message>
        <source>Period {start} to {end}</source>
        <translation>Period {start} to {end}</translation>
    </message>
    <message>
        <source>Regions</source>
        <translation>Regions</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>SVG drawing (*.svg)</source>
        <translation>SVG drawing (*.svg)</translation>
    </message>
    <message>
        <source>Same employer</source>
        <translation>Same employer</translation>
    </message>
    <message>
        <source>Save chart…</source>
        <translation>Save chart…</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Save the chart</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>Saved: {path}</translation>
    </message>
    <message>
        <source>Split by</source>
        <translation>Split by</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Steps</source>
        <translation>Steps</translation>
    </message>
    <message>
        <source>Targets</source>
        <translation>Targets</translation>
    </message>
    <message>
        <source>The chart is on the clipboard: paste it where you want.</source>
        <translation>The chart is on the clipboard: paste it where you want.</translation>
    </message>
    <message>
        <source>The figures below are about {selection}.</source>
        <translation>The figures below are about {selection}.</translation>
    </message>
    <message>
        <source>The last day whose facts count. Earlier days can be asked too.</source>
        <translation>The last day whose facts count. Earlier days can be asked too.</translation>
    </message>
    <message>
        <source>The whole project again</source>
        <translation>The whole project again</translation>
    </message>
    <message>
        <source>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</source>
        <translation>There is no trajectory in region {region} in project {project}. Its regions are: {regions}.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>What each action aimed at and what it reached.</source>
        <translation>What each action aimed at and what it reached.</translation>
    </message>
    <message>
        <source>What is shown beside the table</source>
        <translation>What is shown beside the table</translation>
    </message>
    <message>
        <source>Where everyone stood 3 and 12 months after the exit.</source>
        <translation>Where everyone stood 3 and 12 months after the exit.</translation>
    </message>
    <message>
        <source>Which of the people</source>
        <translation>Which of the people</translation>
    </message>
    <message>
        <source>Who and why</source>
        <translation>Who and why</translation>
    </message>
    <message>
        <source>Who counts</source>
        <translation>Who counts</translation>
    </message>
    <message>
        <source>Who is behind it?</source>
        <translation>Who is behind it?</translation>
    </message>
    <message>
        <source>Who took part; origin is an estimate per trajectory.</source>
        <translation>Who took part; origin is an estimate per trajectory.</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Why</translation>
    </message>
    <message>
        <source>and then by</source>
        <translation>and then by</translation>
    </message>
    <message>
        <source>exit counted from: {basis}</source>
        <translation>exit counted from: {basis}</translation>
    </message>
    <message>
        <source>figures</source>
        <translation>figures</translation>
    </message>
    <message>
        <source>figures for outside</source>
        <translation>figures for outside</translation>
    </message>
    <message>
        <source>folded</source>
        <translation>folded</translation>
    </message>
    <message>
        <source>migrant origin (estimate): not counted</source>
        <translation>migrant origin (estimate): not counted</translation>
    </message>
    <message>
        <source>no further</source>
        <translation>no further</translation>
    </message>
    <message>
        <source>open</source>
        <translation>open</translation>
    </message>
    <message>
        <source>{k} of {known} known, of {due} due</source>
        <translation>{k} of {known} known, of {due} due</translation>
    </message>
    <message>
        <source>{people}: {parts}</source>
        <translation>{people}: {parts}</translation>
    </message>
    <message>
        <source>bounds {span}</source>
        <translation>bounds {span}</translation>
    </message>
    <message>
        <source>migrant origin (estimate): {parts}</source>
        <translation>migrant origin (estimate): {parts}</translation>
    </message>
    <message>
        <source>95% interval {span}</source>
        <translation>95% interval {span}</translation>
    </message>
    <message>
        <source>provisional</source>
        <translation>provisional</translation>
    </message>
    <message>
        <source>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</source>
        <translation>Still to change: someone is being followed up, not yet due or not yet exited, or fewer than 80% of the due are known.</translation>
    </message>
    <message>
        <source>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</source>
        <translation>Figures are about the people of a project: the period in which a funder pays for trajectories. Add one here, or import a workbook.</translation>
    </message>
    <message>
        <source>In work 3 months after the exit</source>
        <translation>In work 3 months after the exit</translation>
    </message>
    <message>
        <source>Was there work on that day? With whom does not matter.</source>
        <translation>Was there work on that day? With whom does not matter.</translation>
    </message>
    <message>
        <source>In work 12 months after the exit</source>
        <translation>In work 12 months after the exit</translation>
    </message>
    <message>
        <source>Was there work on that day? Breaks before do not matter.</source>
        <translation>Was there work on that day? Breaks before do not matter.</translation>
    </message>
    <message>
        <source>On the workplace track</source>
        <translation>On the workplace track</translation>
    </message>
    <message>
        <source>Of all enrolled: began an internship of that kind.</source>
        <translation>Of all enrolled: began an internship of that kind.</translation>
    </message>
    <message>
        <source>Part of the figures</source>
        <translation>Part of the figures</translation>
    </message>
    <message>
        <source>Figures per group</source>
        <translation>Figures per group</translation>
    </message>
</context>
<context>
    <name>Status</name>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message numerus="yes">
        <source>Last backup %n day(s) ago</source>
        <translation>
            <numerusform>Last backup %n day ago</numerusform>
            <numerusform>Last backup %n days ago</numerusform>
        </translation>
    </message>
    <message>
        <source>No backup yet</source>
        <translation>No backup yet</translation>
    </message>
    <message>
        <source>Not in work</source>
        <translation>Not in work</translation>
    </message>
    <message>
        <source>Not placed</source>
        <translation>Not placed</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Without internship</source>
        <translation>Without internship</translation>
    </message>
    <message>
        <source>{moment} · {status}</source>
        <translation>{moment} · {status}</translation>
    </message>
    <message>
        <source>{status}: {detail}</source>
        <translation>{status}: {detail}</translation>
    </message>
    <message>
        <source>Still to be reached</source>
        <translation>Still to be reached</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>Back up now</translation>
    </message>
    <message>
        <source>Backup of {day}</source>
        <translation>Backup of {day}</translation>
    </message>
    <message>
        <source>Ctrl+Z undoes: {what}</source>
        <translation>Ctrl+Z undoes: {what}</translation>
    </message>
    <message>
        <source>Not yet due</source>
        <translation>Not yet due</translation>
    </message>
    <message>
        <source>Not yet exited</source>
        <translation>Not yet exited</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Not yet due or exited</source>
        <translation>Not yet due or exited</translation>
    </message>
    <message>
        <source>Busy…</source>
        <translation>Busy…</translation>
    </message>
    <message>
        <source>Demo · today is {day} · nothing here is kept</source>
        <translation>Demo · today is {day} · nothing here is kept</translation>
    </message>
</context>
<context>
    <name>Store</name>
    <message>
        <source>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</source>
        <translation>Someone else is writing in the dossier right now. Nothing was saved; try again in a moment.</translation>
    </message>
    <message>
        <source>The disk is full, so nothing was saved. Make room and try again.</source>
        <translation>The disk is full, so nothing was saved. Make room and try again.</translation>
    </message>
    <message>
        <source>The dossier may only be read here, so nothing was saved.</source>
        <translation>The dossier may only be read here, so nothing was saved.</translation>
    </message>
    <message>
        <source>The dossier cannot be used: {reason}. Nothing was changed.</source>
        <translation>The dossier cannot be used: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>A frozen report is never changed, replaced or deleted. Nothing was changed.</source>
        <translation>A frozen report is never changed, replaced or deleted. Nothing was changed.</translation>
    </message>
    <message>
        <source>Another program wrote in this dossier. Before anyone can be found that must be taken in, but the dossier may only be read here. Copy it to where you may write, and open that.</source>
        <translation>Another program wrote in this dossier. Before anyone can be found that must be taken in, but the dossier may only be read here. Copy it to where you may write, and open that.</translation>
    </message>
    <message>
        <source>Someone else is writing in the dossier right now. Try again in a moment.</source>
        <translation>Someone else is writing in the dossier right now. Try again in a moment.</translation>
    </message>
    <message>
        <source>This code or number is in use already. Nothing was saved; choose another.</source>
        <translation>This code or number is in use already. Nothing was saved; choose another.</translation>
    </message>
    <message>
        <source>This is still used elsewhere in the dossier, so nothing was changed.</source>
        <translation>This is still used elsewhere in the dossier, so nothing was changed.</translation>
    </message>
    <message>
        <source>What this belongs to was deleted by someone else in the meantime. Nothing was saved.</source>
        <translation>What this belongs to was deleted by someone else in the meantime. Nothing was saved.</translation>
    </message>
    <message>
        <source>values that its tables forbid</source>
        <translation>values that its tables forbid</translation>
    </message>
    <message>
        <source>{path} could not be brought up to date: {reason}. It was left as it was.</source>
        <translation>{path} could not be brought up to date: {reason}. It was left as it was.</translation>
    </message>
    <message>
        <source>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</source>
        <translation>{path} is of an older version and must be brought up to date first, but it may only be read here. Copy it to where you may write, and open that.</translation>
    </message>
    <message>
        <source>The dossier refuses this: {reason}. Nothing was changed.</source>
        <translation>The dossier refuses this: {reason}. Nothing was changed.</translation>
    </message>
    <message>
        <source>This was deleted by someone else in the meantime.</source>
        <translation>This was deleted by someone else in the meantime.</translation>
    </message>
    <message>
        <source>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</source>
        <translation>Someone else changed this after you opened it. Nothing was overwritten; open it again and look what changed.</translation>
    </message>
</context>
<context>
    <name>Table</name>
    <message>
        <source>yes</source>
        <translation>yes</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Known</source>
        <translation>Known</translation>
    </message>
    <message>
        <source>Bounds</source>
        <translation>Bounds</translation>
    </message>
    <message>
        <source>Lower bound</source>
        <translation>Lower bound</translation>
    </message>
    <message>
        <source>Upper bound</source>
        <translation>Upper bound</translation>
    </message>
    <message>
        <source>95% interval</source>
        <translation>95% interval</translation>
    </message>
    <message>
        <source>95% interval from</source>
        <translation>95% interval from</translation>
    </message>
    <message>
        <source>95% interval to</source>
        <translation>95% interval to</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education at the start</source>
        <translation>Education at the start</translation>
    </message>
    <message>
        <source>Migrant origin (estimate, tally per trajectory)</source>
        <translation>Migrant origin (estimate, tally per trajectory)</translation>
    </message>
    <message>
        <source>{category} %</source>
        <translation>{category} %</translation>
    </message>
    <message>
        <source>3 months after the exit</source>
        <translation>3 months after the exit</translation>
    </message>
    <message>
        <source>12 months after the exit</source>
        <translation>12 months after the exit</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Due</translation>
    </message>
    <message>
        <source>In work, of the known</source>
        <translation>In work, of the known</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>Coverage</translation>
    </message>
    <message>
        <source>Provisional</source>
        <translation>Provisional</translation>
    </message>
    <message>
        <source>Positive outflow</source>
        <translation>Positive outflow</translation>
    </message>
    <message>
        <source>Not in work: {status}</source>
        <translation>Not in work: {status}</translation>
    </message>
    <message>
        <source>Unknown: {reason}</source>
        <translation>Unknown: {reason}</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Participants</translation>
    </message>
    <message>
        <source>Retention</source>
        <translation>Retention</translation>
    </message>
    <message>
        <source>Due on</source>
        <translation>Due on</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>Status</translation>
    </message>
    <message>
        <source>Detail</source>
        <translation>Detail</translation>
    </message>
    <message>
        <source>First day in work</source>
        <translation>First day in work</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>Days</translation>
    </message>
    <message>
        <source>Stopped</source>
        <translation>Stopped</translation>
    </message>
    <message>
        <source>Participant</source>
        <translation>Participant</translation>
    </message>
    <message>
        <source>Enrolment</source>
        <translation>Enrolment</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>Age at the start</source>
        <translation>Age at the start</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
    <message>
        <source>With an internship</source>
        <translation>With an internship</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>How long work lasts without a break</source>
        <translation>How long work lasts without a break</translation>
    </message>
    <message>
        <source>The curve, day by day</source>
        <translation>The curve, day by day</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>Day</translation>
    </message>
    <message>
        <source>At risk</source>
        <translation>At risk</translation>
    </message>
    <message>
        <source>Copy the line</source>
        <translation>Copy the line</translation>
    </message>
    <message>
        <source>Evidence</source>
        <translation>Evidence</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Open</translation>
    </message>
    <message>
        <source>Out of sight</source>
        <translation>Out of sight</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>S (Kaplan–Meier)</source>
        <translation>S (Kaplan–Meier)</translation>
    </message>
    <message>
        <source>Still without a break</source>
        <translation>Still without a break</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>Population</translation>
    </message>
    <message>
        <source>Placed</source>
        <translation>Placed</translation>
    </message>
    <message>
        <source>Outcome figures</source>
        <translation>Outcome figures</translation>
    </message>
    <message>
        <source>Statuses in detail</source>
        <translation>Statuses in detail</translation>
    </message>
    <message>
        <source>Composition</source>
        <translation>Composition</translation>
    </message>
    <message>
        <source>Same employer at 3 and 12 months</source>
        <translation>Same employer at 3 and 12 months</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>Workplace track %</source>
        <translation>Workplace track %</translation>
    </message>
    <message>
        <source>Workplace track 95% interval</source>
        <translation>Workplace track 95% interval</translation>
    </message>
    <message>
        <source>Exited</source>
        <translation>Exited</translation>
    </message>
    <message>
        <source>Exited, completed</source>
        <translation>Exited, completed</translation>
    </message>
    <message>
        <source>Completion %</source>
        <translation>Completion %</translation>
    </message>
    <message>
        <source>In work at 3 months, 12 months due</source>
        <translation>In work at 3 months, 12 months due</translation>
    </message>
    <message>
        <source>With the same employer</source>
        <translation>With the same employer</translation>
    </message>
    <message>
        <source>Same employer, of the known</source>
        <translation>Same employer, of the known</translation>
    </message>
    <message>
        <source>Nobody was enrolled in this period yet.</source>
        <translation>Nobody was enrolled in this period yet.</translation>
    </message>
    <message>
        <source>The 95% interval speaks of chance alone, not of those who were not reached.</source>
        <translation>The 95% interval speaks of chance alone, not of those who were not reached.</translation>
    </message>
    <message>
        <source>Migrant origin is an estimate per trajectory, not reduced by filters or population.</source>
        <translation>Migrant origin is an estimate per trajectory, not reduced by filters or population.</translation>
    </message>
    <message>
        <source>{group} · {part}</source>
        <translation>{group} · {part}</translation>
    </message>
    <message>
        <source>{name}: {value}</source>
        <translation>{name}: {value}</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Workplace</source>
        <translation>Workplace</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Work</translation>
    </message>
    <message>
        <source>Arrow keys go from one to the next, Enter opens it, + and − look closer or further.</source>
        <translation>Arrow keys go from one to the next, Enter opens it, + and − look closer or further.</translation>
    </message>
    <message>
        <source>Contacts</source>
        <translation>Contacts</translation>
    </message>
    <message>
        <source>Follow-up</source>
        <translation>Follow-up</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Left out of the figures from {day}</source>
        <translation>Left out of the figures from {day}</translation>
    </message>
    <message>
        <source>Look closer</source>
        <translation>Look closer</translation>
    </message>
    <message>
        <source>Look from further away</source>
        <translation>Look from further away</translation>
    </message>
    <message>
        <source>Show all of it</source>
        <translation>Show all of it</translation>
    </message>
    <message>
        <source>Training {trajectory}: {period}, {outcome}</source>
        <translation>Training {trajectory}: {period}, {outcome}</translation>
    </message>
    <message>
        <source>answer</source>
        <translation>answer</translation>
    </message>
    <message>
        <source>confirmed up to {day}, not after that</source>
        <translation>confirmed up to {day}, not after that</translation>
    </message>
    <message>
        <source>does not count as being in work</source>
        <translation>does not count as being in work</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>no answer</translation>
    </message>
    <message>
        <source>not confirmed</source>
        <translation>not confirmed</translation>
    </message>
    <message>
        <source>planned</source>
        <translation>planned</translation>
    </message>
    <message>
        <source>student job</source>
        <translation>student job</translation>
    </message>
    <message>
        <source>time for an answer</source>
        <translation>time for an answer</translation>
    </message>
    <message>
        <source>{contract} at {company}: {period}</source>
        <translation>{contract} at {company}: {period}</translation>
    </message>
    <message>
        <source>Contact on {day} about {milestone}: {answer}</source>
        <translation>Contact on {day} about {milestone}: {answer}</translation>
    </message>
    <message>
        <source>{deed} in the timeline</source>
        <translation>{deed} in the timeline</translation>
    </message>
    <message>
        <source>{event}, its end is not noted</source>
        <translation>{event}, its end is not noted</translation>
    </message>
    <message>
        <source>{milestone} on {due}: {status}</source>
        <translation>{milestone} on {due}: {status}</translation>
    </message>
    <message>
        <source>Exit from {trajectory} on {day}</source>
        <translation>Exit from {trajectory} on {day}</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Today, {day}</source>
        <translation>Today, {day}</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Today</translation>
    </message>
</context>
<context>
    <name>Today</name>
    <message numerus="yes">
        <source>%n follow-up(s) saved: {path}</source>
        <translation>
            <numerusform>%n follow-up saved: {path}</numerusform>
            <numerusform>%n follow-ups saved: {path}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n person(s) to call today.</source>
        <translation>
            <numerusform>%n person to call today.</numerusform>
            <numerusform>%n persons to call today.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n window(s) went by without an answer.</source>
        <translation>
            <numerusform>%n window went by without an answer.</numerusform>
            <numerusform>%n windows went by without an answer.</numerusform>
        </translation>
    </message>
    <message>
        <source>All coaches</source>
        <translation>All coaches</translation>
    </message>
    <message>
        <source>All planned follow-ups, each on its due day, as a file that Outlook and others open. Save it again later and open that: what changed moves along.</source>
        <translation>All planned follow-ups, each on its due day, as a file that Outlook and others open. Save it again later and open that: what changed moves along.</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Calendar (*.ics)</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Close</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Copy the phone number</source>
        <translation>Copy the phone number</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Everything</translation>
    </message>
    <message>
        <source>Follow-ups in your calendar</source>
        <translation>Follow-ups in your calendar</translation>
    </message>
    <message>
        <source>Here stands what is to be done today</source>
        <translation>Here stands what is to be done today</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Nobody found</source>
        <translation>Nobody found</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Nobody to call today.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Nobody to call today. The next window opens on {day}.</translation>
    </message>
    <message>
        <source>Note a follow-up</source>
        <translation>Note a follow-up</translation>
    </message>
    <message>
        <source>Nothing here is about “{typed}”.</source>
        <translation>Nothing here is about “{typed}”.</translation>
    </message>
    <message>
        <source>Nothing here today</source>
        <translation>Nothing here today</translation>
    </message>
    <message>
        <source>Nothing to do today</source>
        <translation>Nothing to do today</translation>
    </message>
    <message>
        <source>Open the dossier</source>
        <translation>Open the dossier</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Phone round</translation>
    </message>
    <message>
        <source>Remind me at nine</source>
        <translation>Remind me at nine</translation>
    </message>
    <message>
        <source>Save for the calendar</source>
        <translation>Save for the calendar</translation>
    </message>
    <message>
        <source>Save for the calendar…</source>
        <translation>Save for the calendar…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Save…</translation>
    </message>
    <message>
        <source>Search what is to be done</source>
        <translation>Search what is to be done</translation>
    </message>
    <message>
        <source>Search… (Ctrl+F)</source>
        <translation>Search… (Ctrl+F)</translation>
    </message>
    <message>
        <source>To call</source>
        <translation>To call</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>To look into</translation>
    </message>
    <message>
        <source>Trajectory</source>
        <translation>Trajectory</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>What is to be done</source>
        <translation>What is to be done</translation>
    </message>
    <message>
        <source>What to show</source>
        <translation>What to show</translation>
    </message>
    <message>
        <source>When</source>
        <translation>When</translation>
    </message>
    <message>
        <source>Whom to call, what ends and what is to be confirmed follows from the participants and their trajectories.</source>
        <translation>Whom to call, what ends and what is to be confirmed follows from the participants and their trajectories.</translation>
    </message>
    <message>
        <source>Whose work to show</source>
        <translation>Whose work to show</translation>
    </message>
    <message>
        <source>Without names and phone numbers</source>
        <translation>Without names and phone numbers</translation>
    </message>
    <message>
        <source>follow-ups {day}</source>
        <translation>follow-ups {day}</translation>
    </message>
</context>
<context>
    <name>Tour</name>
    <message>
        <source>A dossier at a glance</source>
        <translation>A dossier at a glance</translation>
    </message>
    <message>
        <source>An answer takes one key</source>
        <translation>An answer takes one key</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Back</translation>
    </message>
    <message>
        <source>Click one, and the people behind it are listed, each with what decided. What is not known is never counted as a “no”.</source>
        <translation>Click one, and the people behind it are listed, each with what decided. What is not known is never counted as a “no”.</translation>
    </message>
    <message>
        <source>Ctrl+Z takes back whatever you did last; what you type is kept aside every second. This is the demo: try anything. F1 helps on every page.</source>
        <translation>Ctrl+Z takes back whatever you did last; what you type is kept aside every second. This is the demo: try anything. F1 helps on every page.</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Done</translation>
    </message>
    <message>
        <source>End the tour (Esc)</source>
        <translation>End the tour (Esc)</translation>
    </message>
    <message>
        <source>Every figure opens</source>
        <translation>Every figure opens</translation>
    </message>
    <message>
        <source>Everyone for whom something is to be done, the most urgent first. Nobody is forgotten: what is due comes here by itself.</source>
        <translation>Everyone for whom something is to be done, the most urgent first. Nobody is forgotten: what is due comes here by itself.</translation>
    </message>
    <message>
        <source>F8 notes a follow-up of whom the cursor is on. The phone round (F9) goes through all of them: one key for the answer, Enter for the next.</source>
        <translation>F8 notes a follow-up of whom the cursor is on. The phone round (F9) goes through all of them: one key for the answer, Enter for the next.</translation>
    </message>
    <message>
        <source>First time here? A tour of five steps shows the way.</source>
        <translation>First time here? A tour of five steps shows the way.</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Next</translation>
    </message>
    <message>
        <source>Nothing can go wrong</source>
        <translation>Nothing can go wrong</translation>
    </message>
    <message>
        <source>Show me</source>
        <translation>Show me</translation>
    </message>
    <message>
        <source>Training, internships, jobs and contacts on one line, and when the next answer is asked. Below it stands what is known, and what is missing.</source>
        <translation>Training, internships, jobs and contacts on one line, and when the next answer is asked. Below it stands what is known, and what is missing.</translation>
    </message>
    <message>
        <source>Your day begins here</source>
        <translation>Your day begins here</translation>
    </message>
</context>
<context>
    <name>Tracing</name>
    <message>
        <source>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</source>
        <translation>Migrant origin is tallied per trajectory, so nobody in particular is behind it.</translation>
    </message>
    <message>
        <source>There is no figure “{key}” about persons.</source>
        <translation>There is no figure “{key}” about persons.</translation>
    </message>
    <message>
        <source>There is nobody in the group “{group}”.</source>
        <translation>There is nobody in the group “{group}”.</translation>
    </message>
</context>
<context>
    <name>Trajectories</name>
    <message>
        <source>Trajectories</source>
        <translation>Trajectories</translation>
    </message>
    <message>
        <source>No trajectories yet</source>
        <translation>No trajectories yet</translation>
    </message>
    <message>
        <source>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</source>
        <translation>A trajectory is one edition of the training, with its dates and its people. Start with the project that pays for it.</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Enrol people…</source>
        <translation>Enrol people…</translation>
    </message>
    <message>
        <source>Close the trajectory…</source>
        <translation>Close the trajectory…</translation>
    </message>
    <message>
        <source>Change trajectory</source>
        <translation>Change trajectory</translation>
    </message>
    <message>
        <source>Delete trajectory</source>
        <translation>Delete trajectory</translation>
    </message>
    <message>
        <source>Search trajectories</source>
        <translation>Search trajectories</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projects</translation>
    </message>
    <message>
        <source>Choose a trajectory to see its people</source>
        <translation>Choose a trajectory to see its people</translation>
    </message>
    <message>
        <source>Nobody is enrolled here yet.</source>
        <translation>Nobody is enrolled here yet.</translation>
    </message>
    <message>
        <source>People in this trajectory</source>
        <translation>People in this trajectory</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Not counted.</source>
        <translation>Not counted.</translation>
    </message>
    <message>
        <source>Counted on {day}</source>
        <translation>Counted on {day}</translation>
    </message>
    <message>
        <source>The tally is about {counted} people, {enrolled} are enrolled</source>
        <translation>The tally is about {counted} people, {enrolled} are enrolled</translation>
    </message>
    <message>
        <source>{trajectory} has people in it. Delete their enrolments first, or keep it.</source>
        <translation>{trajectory} has people in it. Delete their enrolments first, or keep it.</translation>
    </message>
    <message>
        <source>Delete {trajectory}?</source>
        <translation>Delete {trajectory}?</translation>
    </message>
    <message>
        <source>{project} has trajectories. Delete those first, or keep it.</source>
        <translation>{project} has trajectories. Delete those first, or keep it.</translation>
    </message>
    <message>
        <source>Delete {project}?</source>
        <translation>Delete {project}?</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Delete</translation>
    </message>
    <message>
        <source>Close the projects</source>
        <translation>Close the projects</translation>
    </message>
    <message numerus="yes">
        <source>%n people</source>
        <translation>
            <numerusform>%n person</numerusform>
            <numerusform>%n people</numerusform>
        </translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>End of the trajectory</translation>
    </message>
    <message>
        <source>Enrol a group…</source>
        <translation>Enrol a group…</translation>
    </message>
    <message>
        <source>For everyone…</source>
        <translation>For everyone…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>No trajectory found</source>
        <translation>No trajectory found</translation>
    </message>
    <message>
        <source>Phone round</source>
        <translation>Phone round</translation>
    </message>
    <message>
        <source>Show all trajectories</source>
        <translation>Show all trajectories</translation>
    </message>
    <message>
        <source>Training until</source>
        <translation>Training until</translation>
    </message>
    <message>
        <source>Trajectory until</source>
        <translation>Trajectory until</translation>
    </message>
    <message>
        <source>Enrolled</source>
        <translation>Enrolled</translation>
    </message>
    <message>
        <source>Still in the trajectory today</source>
        <translation>Still in the trajectory today</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Exit</source>
        <translation>Exit</translation>
    </message>
    <message>
        <source>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</source>
        <translation>Worked out from the dates: the end of the training and of the internships that follow it, or the last day of who dropped out</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>Outcome</translation>
    </message>
</context>
<context>
    <name>Trajectory</name>
    <message>
        <source>Change trajectory</source>
        <translation>Change trajectory</translation>
    </message>
    <message>
        <source>New trajectory</source>
        <translation>New trajectory</translation>
    </message>
    <message>
        <source>Project</source>
        <translation>Project</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Name</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Start</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>End of the trajectory</source>
        <translation>End of the trajectory</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Partner</source>
        <translation>Partner</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>Places</translation>
    </message>
    <message>
        <source>Migrant origin (estimate)</source>
        <translation>Migrant origin (estimate)</translation>
    </message>
    <message>
        <source>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</source>
        <translation>A tally for the whole group, never noted per person. Leave it empty when nobody counted.</translation>
    </message>
    <message>
        <source>Who counted, and on what basis</source>
        <translation>Who counted, and on what basis</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
    <message>
        <source>Unknown</source>
        <translation>Unknown</translation>
    </message>
    <message>
        <source>Counted on</source>
        <translation>Counted on</translation>
    </message>
</context>
<context>
    <name>Undo</name>
    <message>
        <source>Doing again: {what}…</source>
        <translation>Doing again: {what}…</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Redo</translation>
    </message>
    <message>
        <source>This was stopped. Nothing in the dossier was changed.</source>
        <translation>This was stopped. Nothing in the dossier was changed.</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Undo</translation>
    </message>
    <message>
        <source>Undoing: {what}…</source>
        <translation>Undoing: {what}…</translation>
    </message>
</context>
<context>
    <name>Value</name>
    <message>
        <source>Male</source>
        <translation>Male</translation>
    </message>
    <message>
        <source>Female</source>
        <translation>Female</translation>
    </message>
    <message>
        <source>X</source>
        <translation>X</translation>
    </message>
    <message>
        <source>Gender unknown</source>
        <translation>Gender unknown</translation>
    </message>
    <message>
        <source>Lower secondary at most</source>
        <translation>Lower secondary at most</translation>
    </message>
    <message>
        <source>Upper secondary</source>
        <translation>Upper secondary</translation>
    </message>
    <message>
        <source>Higher education</source>
        <translation>Higher education</translation>
    </message>
    <message>
        <source>Education unknown</source>
        <translation>Education unknown</translation>
    </message>
    <message>
        <source>Deceased</source>
        <translation>Deceased</translation>
    </message>
    <message>
        <source>Force majeure</source>
        <translation>Force majeure</translation>
    </message>
    <message>
        <source>Ongoing</source>
        <translation>Ongoing</translation>
    </message>
    <message>
        <source>Completed</source>
        <translation>Completed</translation>
    </message>
    <message>
        <source>Dropped out</source>
        <translation>Dropped out</translation>
    </message>
    <message>
        <source>Internship</source>
        <translation>Internship</translation>
    </message>
    <message>
        <source>Referrer</source>
        <translation>Referrer</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Training</translation>
    </message>
    <message>
        <source>Workplace track</source>
        <translation>Workplace track</translation>
    </message>
    <message>
        <source>IBO</source>
        <translation>IBO</translation>
    </message>
    <message>
        <source>In progress</source>
        <translation>In progress</translation>
    </message>
    <message>
        <source>Finished</source>
        <translation>Finished</translation>
    </message>
    <message>
        <source>Stopped early</source>
        <translation>Stopped early</translation>
    </message>
    <message>
        <source>Hired</source>
        <translation>Hired</translation>
    </message>
    <message>
        <source>Permanent</source>
        <translation>Permanent</translation>
    </message>
    <message>
        <source>Fixed term</source>
        <translation>Fixed term</translation>
    </message>
    <message>
        <source>Agency work</source>
        <translation>Agency work</translation>
    </message>
    <message>
        <source>End of training and internships</source>
        <translation>End of training and internships</translation>
    </message>
    <message>
        <source>Growth job</source>
        <translation>Growth job</translation>
    </message>
    <message>
        <source>Internship company</source>
        <translation>Internship company</translation>
    </message>
    <message>
        <source>Self-employed</source>
        <translation>Self-employed</translation>
    </message>
    <message>
        <source>Student job</source>
        <translation>Student job</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Phone</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>E-mail</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>Visit</translation>
    </message>
    <message>
        <source>Online</source>
        <translation>Online</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Document</translation>
    </message>
    <message>
        <source>In work</source>
        <translation>In work</translation>
    </message>
    <message>
        <source>Looking for work</source>
        <translation>Looking for work</translation>
    </message>
    <message>
        <source>In education</source>
        <translation>In education</translation>
    </message>
    <message>
        <source>In an IBO</source>
        <translation>In an IBO</translation>
    </message>
    <message>
        <source>On an internship</source>
        <translation>On an internship</translation>
    </message>
    <message>
        <source>Inactive</source>
        <translation>Inactive</translation>
    </message>
    <message>
        <source>Not reached</source>
        <translation>Not reached</translation>
    </message>
    <message>
        <source>Refused</source>
        <translation>Refused</translation>
    </message>
    <message>
        <source>3 months</source>
        <translation>3 months</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 months</translation>
    </message>
    <message>
        <source>Everyone enrolled</source>
        <translation>Everyone enrolled</translation>
    </message>
    <message>
        <source>Only those who completed</source>
        <translation>Only those who completed</translation>
    </message>
    <message>
        <source>End of the training</source>
        <translation>End of the training</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohort</translation>
    </message>
    <message>
        <source>Gender</source>
        <translation>Gender</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>Education</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Region</translation>
    </message>
    <message>
        <source>Coach</source>
        <translation>Coach</translation>
    </message>
    <message>
        <source>Registered</source>
        <translation>Registered</translation>
    </message>
    <message>
        <source>To start</source>
        <translation>To start</translation>
    </message>
    <message>
        <source>In training</source>
        <translation>In training</translation>
    </message>
    <message>
        <source>On the workplace</source>
        <translation>On the workplace</translation>
    </message>
    <message>
        <source>In follow-up</source>
        <translation>In follow-up</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>Closed</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>Left out</translation>
    </message>
    <message>
        <source>Yes</source>
        <translation>Yes</translation>
    </message>
    <message>
        <source>No</source>
        <translation>No</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Welcome to PlastIQ</source>
        <translation>Welcome to PlastIQ</translation>
    </message>
    <message>
        <source>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</source>
        <translation>Follow young people from their first contact to a year after the trajectory, and count what it brought them.</translation>
    </message>
    <message>
        <source>Recent dossiers</source>
        <translation>Recent dossiers</translation>
    </message>
    <message>
        <source>New dossier</source>
        <translation>New dossier</translation>
    </message>
    <message>
        <source>Open dossier</source>
        <translation>Open dossier</translation>
    </message>
    <message>
        <source>Look at the demo</source>
        <translation>Look at the demo</translation>
    </message>
    <message>
        <source>Start with an empty file.</source>
        <translation>Start with an empty file.</translation>
    </message>
    <message>
        <source>Go on in a file you have.</source>
        <translation>Go on in a file you have.</translation>
    </message>
    <message>
        <source>90 made-up young people.</source>
        <translation>90 made-up young people.</translation>
    </message>
    <message>
        <source>{name}: not there any more</source>
        <translation>{name}: not there any more</translation>
    </message>
    <message>
        <source>Take {name} out of this list</source>
        <translation>Take {name} out of this list</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Search on this page</source>
        <translation>Search on this page</translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>{n}%</source>
        <translation>{n}%</translation>
    </message>
    <message>
        <source>more than {n}%</source>
        <translation>more than {n}%</translation>
    </message>
    <message>
        <source>almost {n}%</source>
        <translation>almost {n}%</translation>
    </message>
    <message>
        <source>{share} of the young people</source>
        <translation>{share} of the young people</translation>
    </message>
    <message>
        <source>{share} of the young people reached</source>
        <translation>{share} of the young people reached</translation>
    </message>
</context>
<context>
    <name>Worklist</name>
    <message>
        <source>Coming soon</source>
        <translation>Coming soon</translation>
    </message>
    <message>
        <source>Dropped out, it seems on {day}: was that the last day?</source>
        <translation>Dropped out, it seems on {day}: was that the last day?</translation>
    </message>
    <message>
        <source>Due on {due}; an answer counts from {first} to {last}.</source>
        <translation>Due on {due}; an answer counts from {first} to {last}.</translation>
    </message>
    <message>
        <source>Ending</source>
        <translation>Ending</translation>
    </message>
    <message>
        <source>Follow-up after {months} months</source>
        <translation>Follow-up after {months} months</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached on {day}</source>
        <translation>Follow-up after {months} months: not reached on {day}</translation>
    </message>
    <message>
        <source>Follow-up after {months} months: not reached {count} times, last on {day}</source>
        <translation>Follow-up after {months} months: not reached {count} times, last on {day}</translation>
    </message>
    <message>
        <source>Nobody to call today.</source>
        <translation>Nobody to call today.</translation>
    </message>
    <message>
        <source>Nobody to call today. The next window opens on {day}.</source>
        <translation>Nobody to call today. The next window opens on {day}.</translation>
    </message>
    <message>
        <source>Nothing was recorded since {day}: was that the exit?</source>
        <translation>Nothing was recorded since {day}: was that the exit?</translation>
    </message>
    <message>
        <source>Still at {company}? Last known on {day}</source>
        <translation>Still at {company}? Last known on {day}</translation>
    </message>
    <message>
        <source>The job at {company} ended on {day}: what now?</source>
        <translation>The job at {company} ended on {day}: what now?</translation>
    </message>
    <message>
        <source>The job at {company} ends on {day}</source>
        <translation>The job at {company} ends on {day}</translation>
    </message>
    <message>
        <source>There is no coach {name}. The dossier has: {names}.</source>
        <translation>There is no coach {name}. The dossier has: {names}.</translation>
    </message>
    <message>
        <source>There is no coach {name}: nobody in the dossier has one.</source>
        <translation>There is no coach {name}: nobody in the dossier has one.</translation>
    </message>
    <message>
        <source>To call – late</source>
        <translation>To call – late</translation>
    </message>
    <message>
        <source>To call – now</source>
        <translation>To call – now</translation>
    </message>
    <message>
        <source>To confirm</source>
        <translation>To confirm</translation>
    </message>
    <message>
        <source>To do on {day}</source>
        <translation>To do on {day}</translation>
    </message>
    <message>
        <source>To do on {day} · {coach}</source>
        <translation>To do on {day} · {coach}</translation>
    </message>
    <message>
        <source>To look into</source>
        <translation>To look into</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Try again</translation>
    </message>
    <message>
        <source>What</source>
        <translation>What</translation>
    </message>
    <message>
        <source>Windows that went by without an answer: {count}</source>
        <translation>Windows that went by without an answer: {count}</translation>
    </message>
    <message>
        <source>again on {day}</source>
        <translation>again on {day}</translation>
    </message>
    <message>
        <source>again tomorrow</source>
        <translation>again tomorrow</translation>
    </message>
    <message>
        <source>from tomorrow</source>
        <translation>from tomorrow</translation>
    </message>
    <message>
        <source>from {first} · in {days} days</source>
        <translation>from {first} · in {days} days</translation>
    </message>
    <message>
        <source>in {days} days</source>
        <translation>in {days} days</translation>
    </message>
    <message>
        <source>today</source>
        <translation>today</translation>
    </message>
    <message>
        <source>tomorrow</source>
        <translation>tomorrow</translation>
    </message>
    <message>
        <source>try another time of the day</source>
        <translation>try another time of the day</translation>
    </message>
    <message>
        <source>until today</source>
        <translation>until today</translation>
    </message>
    <message>
        <source>until tomorrow</source>
        <translation>until tomorrow</translation>
    </message>
    <message>
        <source>until {last} · {days} days left</source>
        <translation>until {last} · {days} days left</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>yesterday</translation>
    </message>
    <message>
        <source>{days} days ago</source>
        <translation>{days} days ago</translation>
    </message>
    <message>
        <source>{days} days left</source>
        <translation>{days} days left</translation>
    </message>
    <message>
        <source>{group}: {count}</source>
        <translation>{group}: {count}</translation>
    </message>
    <message>
        <source>{kind} at {company} ended on {day}: how did it go?</source>
        <translation>{kind} at {company} ended on {day}: how did it go?</translation>
    </message>
    <message>
        <source>{kind} at {company} ends on {day}</source>
        <translation>{kind} at {company} ends on {day}</translation>
    </message>
    <message>
        <source>{kind} ended on {day}: how did it go?</source>
        <translation>{kind} ended on {day}: how did it go?</translation>
    </message>
    <message>
        <source>{kind} ends on {day}</source>
        <translation>{kind} ends on {day}</translation>
    </message>
    <message>
        <source>{what} And {count} more to look into.</source>
        <translation>{what} And {count} more to look into.</translation>
    </message>
    <message>
        <source>{what}; {hint}</source>
        <translation>{what}; {hint}</translation>
    </message>
</context>
</TS>
