package org.igniterealtime.openfire.plugins.workgroups.protocol.adhoc;

import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;
import org.igniterealtime.openfire.plugins.workgroups.protocol.Directory;

/**
 * Overflow steps, one a line: {@code after 30 s -> queue backup}, {@code nobody 2 min -> any queue}. Without a unit seconds are meant. A step to
 * another workgroup ({@code after 1 h -> workgroup sales}) is understood but refused, for the core does not take it yet.
 */
final class OverflowLines {

    static final String FIELD = "overflow";

    private static final int MOST = 20;
    private static final int DAY = 24 * 60 * 60;
    private static final Pattern LINE = Pattern.compile("(after|nobody)\\s+(\\S+?)\\s*(s|min|h)?\\s*->\\s*(any queue|queue\\s+\\S.*|workgroup\\s+\\S+)",
        Pattern.CASE_INSENSITIVE);

    private final Directory directory;

    OverflowLines(Directory directory) {
        this.directory = directory;
    }

    /** @param queue whose visitors overflow */
    List<Overflow> read(Set<String> lines, WorkgroupSettings workgroup, QueueSettings queue) {
        if (lines.size() > MOST) {
            throw new WrongField(FIELD, "field.line.many", String.valueOf(lines.size()), String.valueOf(MOST));
        }
        return lines.stream().map(line -> read(line, workgroup, queue)).toList();
    }

    private Overflow read(String line, WorkgroupSettings workgroup, QueueSettings queue) {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new WrongField(FIELD, "field.line.overflow", line);
        }
        Overflow.Trigger trigger = matcher.group(1).equalsIgnoreCase("after") ? Overflow.Trigger.WAITED : Overflow.Trigger.NOBODY;
        Duration after = time(line, matcher.group(2), matcher.group(3));
        String[] target = matcher.group(4).split("\\s+", 2);
        return switch (target[0].toLowerCase(Locale.ROOT)) {
            case "any" -> new Overflow(trigger, after, Overflow.Target.ANY_QUEUE, "");
            case "queue" -> new Overflow(trigger, after, Overflow.Target.QUEUE, queue(line, target[1], workgroup, queue));
            default -> throw new WrongField(FIELD, "field.line.elsewhere", line, workgroup(line, target[1], workgroup));
        };
    }

    private static Duration time(String line, String number, String unit) {
        // Nine digits fit into an int.
        Duration time = number.matches("[0-9]{1,9}") ? switch (unit == null ? "s" : unit.toLowerCase(Locale.ROOT)) {
            case "min" -> Duration.ofMinutes(Integer.parseInt(number));
            case "h" -> Duration.ofHours(Integer.parseInt(number));
            default -> Duration.ofSeconds(Integer.parseInt(number));
        } : Duration.ofDays(2);
        if (time.toSeconds() > DAY) {
            throw new WrongField(FIELD, "field.line.time", line, number);
        }
        return time;
    }

    private static String queue(String line, String name, WorkgroupSettings workgroup, QueueSettings from) {
        String known = workgroup.queue(name).map(QueueSettings::name)
            .orElseThrow(() -> new WrongField(FIELD, "field.line.queue", line, name));
        if (known.equals(from.name())) {
            throw new WrongField(FIELD, "field.line.itself", line, name);
        }
        return known;
    }

    private String workgroup(String line, String name, WorkgroupSettings from) {
        String known = directory.find(name.toLowerCase(Locale.ROOT)).map(WorkgroupSettings::name)
            .orElseThrow(() -> new WrongField(FIELD, "field.line.workgroup", line, name));
        if (known.equals(from.name())) {
            throw new WrongField(FIELD, "field.line.itself", line, name);
        }
        return known;
    }

    /** As they would be written. */
    static String[] written(List<Overflow> steps) {
        return steps.stream().map(OverflowLines::written).toArray(String[]::new);
    }

    private static String written(Overflow step) {
        String start = (step.trigger() == Overflow.Trigger.WAITED ? "after " : "nobody ") + step.after().toSeconds() + " s -> ";
        return start + switch (step.target()) {
            case ANY_QUEUE -> "any queue";
            case QUEUE -> "queue " + step.name();
            case WORKGROUP -> "workgroup " + step.name();
        };
    }
}
