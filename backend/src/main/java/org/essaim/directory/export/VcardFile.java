package org.essaim.directory.export;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.property.Revision;
import ezvcard.property.StructuredName;
import ezvcard.property.Uid;
import java.io.IOException;
import java.io.OutputStream;
import org.essaim.directory.DirectoryEntryView;

/** Contacts (vCard 4, RFC 6350): those alone who opened an address or a number to this reader. */
final class VcardFile implements PeopleFile {
    private final VCardWriter cards;
    private final Wording wording;

    VcardFile(OutputStream out, Wording wording) {
        this.wording = wording;
        cards = new VCardWriter(out, VCardVersion.V4_0);
        cards.setAddProdId(false);
    }

    @Override
    public void add(DirectoryEntryView person) throws IOException {
        if (person.email() != null || person.phone() != null) {
            cards.write(card(person));
        }
    }

    @Override
    public void flush() throws IOException {
        cards.flush();
    }

    @Override
    public void end() throws IOException {
        cards.flush();
    }

    private VCard card(DirectoryEntryView person) {
        var card = new VCard(VCardVersion.V4_0);
        var name = new StructuredName();
        name.setFamily(person.familyName());
        name.setGiven(person.givenName());
        card.setStructuredName(name);
        card.setFormattedName(person.givenName() + " " + person.familyName());
        card.setUid(new Uid("urn:uuid:" + person.id()));
        card.setRevision(new Revision(person.updatedAt()));
        person.mandates().forEach(mandate -> card.addTitle(wording.mandate(mandate)));
        person.positions().forEach(position -> card.setOrganization(position.organization()));
        if (person.headline() != null) {
            card.addNote(person.headline());
        }
        if (person.email() != null) {
            card.addEmail(person.email());
        }
        if (person.phone() != null) {
            card.addTelephoneNumber(person.phone());
        }
        return card;
    }
}
