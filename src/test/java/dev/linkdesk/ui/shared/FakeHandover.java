package dev.linkdesk.ui.shared;

import dev.linkdesk.inquiry.Inquiry;
import dev.linkdesk.message.Purpose;
import java.util.ArrayList;
import java.util.List;

/** Notes what was to be done with which inquiry. */
public final class FakeHandover implements Handover {
  public final List<String> done = new ArrayList<>();
  public final List<Inquiry> newLinksFor = new ArrayList<>();

  @Override
  public void write(Inquiry inquiry, Purpose purpose) {
    done.add("write " + purpose + " " + inquiry.id());
  }

  @Override
  public void showAtDesk(Inquiry inquiry) {
    done.add("desk " + inquiry.id());
  }

  @Override
  public void revoke(Inquiry inquiry) {
    done.add("revoke " + inquiry.id());
  }

  @Override
  public void newLinkFor(Inquiry inquiry) {
    newLinksFor.add(inquiry);
  }
}
