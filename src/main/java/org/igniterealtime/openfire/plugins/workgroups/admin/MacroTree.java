package org.igniterealtime.openfire.plugins.workgroups.admin;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.igniterealtime.openfire.plugins.workgroups.core.text.Version;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.Macro;
import org.igniterealtime.openfire.plugins.workgroups.protocol.macro.MacroGroup;

/** A workgroup's canned responses, to be looked through and changed. A folder is named by its path: the numbers of folders on the way, such as 0.2. */
record MacroTree(MacroGroup root) {

    /** The path of the outermost folder. */
    static final String ROOT = "";

    /** A folder and what it is called. @param depth how many folders it lies in */
    public record Place(String path, String title, int depth) { }

    /** A canned response and where it is. @param at its number in that folder */
    public record Found(String folder, String folderTitle, int at, Macro macro) { }

    /** The folder there. */
    Optional<MacroGroup> at(String path) {
        MacroGroup folder = root;
        for (int number : numbers(path)) {
            if (number >= folder.groups().size()) {
                return Optional.empty();
            }
            folder = folder.groups().get(number);
        }
        return path.isEmpty() || !numbers(path).isEmpty() ? Optional.of(folder) : Optional.empty();
    }

    private static List<Integer> numbers(String path) {
        return path.matches("[0-9]{1,5}(\\.[0-9]{1,5}){0," + MacroGroup.DEEPEST + "}")
            ? Stream.of(path.split("\\.")).map(Integer::valueOf).toList() : List.of();
    }

    static String child(String path, int number) {
        return path.isEmpty() ? String.valueOf(number) : path + '.' + number;
    }

    /** The folder in which that one lies; of the outermost itself. */
    static String parent(String path) {
        return path.substring(0, Math.max(0, path.lastIndexOf('.')));
    }

    static int last(String path) {
        return Integer.parseInt(path.substring(path.lastIndexOf('.') + 1));
    }

    /** The folders on the way to that one, itself last. */
    List<Place> way(String path) {
        List<Place> way = new ArrayList<>(List.of(new Place(ROOT, root.title(), 0)));
        String here = ROOT;
        for (int number : numbers(path)) {
            here = child(here, number);
            way.add(new Place(here, at(here).orElseThrow().title(), way.size()));
        }
        return way;
    }

    /** Every folder, each before those in it. */
    List<Place> places() {
        List<Place> all = new ArrayList<>();
        collect(ROOT, root, 0, all);
        return all;
    }

    private static void collect(String path, MacroGroup folder, int depth, List<Place> all) {
        all.add(new Place(path, folder.title(), depth));
        for (int i = 0; i < folder.groups().size(); i++) {
            collect(child(path, i), folder.groups().get(i), depth + 1, all);
        }
    }

    /** The responses in which all these words are, somewhere. */
    List<Found> search(String words) {
        List<String> wanted = Stream.of(words.toLowerCase(Locale.ROOT).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        List<Found> found = new ArrayList<>();
        for (Place place : wanted.isEmpty() ? List.<Place>of() : places()) {
            List<Macro> macros = at(place.path()).orElseThrow().macros();
            for (int i = 0; i < macros.size(); i++) {
                String text = (macros.get(i).title() + '\n' + macros.get(i).description() + '\n' + macros.get(i).response()).toLowerCase(Locale.ROOT);
                if (wanted.stream().allMatch(text::contains)) {
                    found.add(new Found(place.path(), place.title(), i, macros.get(i)));
                }
            }
        }
        return found;
    }

    /** A short mark of a response, the same as long as everything in it is. */
    static String mark(Macro macro) {
        return Version.of(Stream.of(macro.title(), String.valueOf(macro.type()), String.valueOf(macro.description()), String.valueOf(macro.response())));
    }

    /** Where the response of that mark is: of several, the one that is where it was, and else none, for nobody knows which is meant. */
    Optional<Found> marked(String mark, String folder, String at) {
        List<Found> same = places().stream().flatMap(place -> {
            List<Macro> macros = at(place.path()).orElseThrow().macros();
            return IntStream.range(0, macros.size()).filter(i -> mark(macros.get(i)).equals(mark))
                .mapToObj(i -> new Found(place.path(), place.title(), i, macros.get(i)));
        }).toList();
        return same.size() == 1 ? Optional.of(same.get(0))
            : same.stream().filter(one -> one.folder().equals(folder) && String.valueOf(one.at()).equals(at)).findFirst();
    }

    /** How many responses a folder holds, and all folders in it. */
    static int size(MacroGroup folder) {
        return folder.macros().size() + folder.groups().stream().mapToInt(MacroTree::size).sum();
    }

    /** The tree with another folder there. */
    MacroTree with(String path, UnaryOperator<MacroGroup> change) {
        return new MacroTree(with(root, numbers(path), change));
    }

    private static MacroGroup with(MacroGroup folder, List<Integer> way, UnaryOperator<MacroGroup> change) {
        if (way.isEmpty()) {
            return change.apply(folder);
        }
        List<MacroGroup> groups = new ArrayList<>(folder.groups());
        groups.set(way.get(0), with(groups.get(way.get(0)), way.subList(1, way.size()), change));
        return new MacroGroup(folder.title(), folder.macros(), groups);
    }

    /** The tree with these responses changed. */
    MacroTree macros(String path, UnaryOperator<List<Macro>> change) {
        return with(path, folder -> new MacroGroup(folder.title(), change.apply(new ArrayList<>(folder.macros())), folder.groups()));
    }

    /** The tree with the folders there changed. */
    MacroTree groups(String path, UnaryOperator<List<MacroGroup>> change) {
        return with(path, folder -> new MacroGroup(folder.title(), folder.macros(), change.apply(new ArrayList<>(folder.groups()))));
    }

    /** The list with that one before the one before it; the same if it is the first. */
    static <T> List<T> earlier(List<T> all, int number) {
        if (number > 0 && number < all.size()) {
            Collections.swap(all, number, number - 1);
        }
        return all;
    }

    /** The list with one more, or without one. */
    static <T> List<T> and(List<T> all, T more) {
        all.add(more);
        return all;
    }

    static <T> List<T> without(List<T> all, int number) {
        all.remove(number);
        return all;
    }
}
