package org.essaim.me;

import io.quarkus.security.Authenticated;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.essaim.dues.FeeList;
import org.essaim.dues.MyFees;
import org.essaim.member.SignedIn;

/** The dues that concern one. */
@Path("/me/fees")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "me")
public class MyFeesApi {
    private final SignedIn signedIn;
    private final MyFees fees;

    MyFeesApi(SignedIn signedIn, MyFees fees) {
        this.signedIn = signedIn;
        this.fees = fees;
    }

    @GET
    @Authenticated
    @Transactional
    @Operation(
            summary = "List my dues",
            description =
                    "What I owe or owed in my own name, and for the organisations that I manage; the latest year first.")
    public FeeList listMyFees() {
        return new FeeList(fees.of(signedIn.person().id()));
    }
}
