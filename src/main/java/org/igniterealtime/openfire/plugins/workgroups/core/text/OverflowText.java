package org.igniterealtime.openfire.plugins.workgroups.core.text;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.igniterealtime.openfire.plugins.workgroups.core.Overflow;
import org.igniterealtime.openfire.plugins.workgroups.core.QueueSettings;
import org.igniterealtime.openfire.plugins.workgroups.core.WorkgroupSettings;

/**
 * Overflow steps, one a line: {@code after 30 s -> queue backup}, {@code nobody 2 min -> any queue}. Without a unit seconds are meant. A step to
 * another workgroup ({@code after 1 h -> workgroup sales}) is understood but refused, for the core does not take it yet.
 */
public final class OverflowText {

    private static final int MOST = 20;
    private static final int DAY = 24 * 60 * 60;
    private static final Pattern LINE = Pattern.compile("(after|nobody)\\s+(\\S+?)\\s*(s|min|h)?\\s*->\\s*(any queue|queue\\s+\\S.*|workgroup\\s+\\S+)",
        Pattern.CASE_INSENSITIVE);

    private final Function<String, Optional<String>> workgroups;

    /** @param workgroups finds a workgroup by what is said to be its name, in lower case */
    public OverflowText(Function<String, Optional<String>> workgroups) {
        this.workgroups = workgroups;
    }

    /** @param queue whose visitors overflow */
    public List<Overflow> read(List<String> lines, WorkgroupSettings workgroup, QueueSettings queue) throws BadLine {
        if (lines.size() > MOST) {
            throw new BadLine(BadLine.Fault.MANY, String.valueOf(lines.size()), String.valueOf(MOST));
        }
        List<Overflow> steps = new ArrayList<>();
        for (String line : lines) {
            steps.add(read(line, workgroup, queue));
        }
        return steps;
    }

    private Overflow read(String line, WorkgroupSettings workgroup, QueueSettings queue) throws BadLine {
        Matcher matcher = LINE.matcher(line);
        if (!matcher.matches()) {
            throw new BadLine(BadLine.Fault.OVERFLOW, line);
        }
        Overflow.Trigger trigger = matcher.group(1).equalsIgnoreCase("after") ? Overflow.Trigger.WAITED : Overflow.Trigger.NOBODY;
        Duration after = time(line, matcher.group(2), matcher.group(3));
        String[] target = matcher.group(4).split("\\s+", 2);
        return switch (target[0].toLowerCase(Locale.ROOT)) {
            case "any" -> new Overflow(trigger, after, Overflow.Target.ANY_QUEUE, "");
            case "queue" -> new Overflow(trigger, after, Overflow.Target.QUEUE, queue(line, target[1], workgroup, queue));
            default -> new Overflow(trigger, after, Overflow.Target.WORKGROUP, workgroup(line, target[1], workgroup));
        };
    }

    private static Duration time(String line, String number, String unit) throws BadLine {
        // Nine digits fit into an int.
        Duration time = number.matches("[0-9]{1,9}") ? switch (unit == null ? "s" : unit.toLowerCase(Locale.ROOT)) {
            case "min" -> Duration.ofMinutes(Integer.parseInt(number));
            case "h" -> Duration.ofHours(Integer.parseInt(number));
            default -> Duration.ofSeconds(Integer.parseInt(number));
        } : Duration.ofDays(2);
        if (time.toSeconds() > DAY) {
            throw new BadLine(BadLine.Fault.TIME, line, number);
        }
        return time;
    }

    private static String queue(String line, String name, WorkgroupSettings workgroup, QueueSettings from) throws BadLine {
        String known = workgroup.queue(name).map(QueueSettings::name)
            .orElseThrow(() -> new BadLine(BadLine.Fault.QUEUE, line, name));
        if (known.equals(from.name())) {
            throw new BadLine(BadLine.Fault.ITSELF, line, name);
        }
        return known;
    }

    private String workgroup(String line, String name, WorkgroupSettings from) throws BadLine {
        String known = workgroups.apply(name.toLowerCase(Locale.ROOT))
            .orElseThrow(() -> new BadLine(BadLine.Fault.WORKGROUP, line, name));
        if (known.equals(from.name())) {
            throw new BadLine(BadLine.Fault.ITSELF, line, name);
        }
        return known;
    }

    /** As they would be written. */
    public static List<String> written(List<Overflow> steps) {
        return steps.stream().map(OverflowText::written).toList();
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
