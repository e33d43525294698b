package org.igniterealtime.openfire.plugins.workgroups.store;

class MemoryNamedTextsTest implements NamedTextsContract {

    private final MemoryNamedTexts texts = new MemoryNamedTexts();

    @Override
    public NamedTexts texts() {
        return texts;
    }
}
