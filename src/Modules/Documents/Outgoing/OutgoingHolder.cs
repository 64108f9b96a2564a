using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>Who holds a document in a state: the access token and the words of it.</summary>
internal readonly record struct OutgoingHolder(string Token, string Name)
{
    /// <summary>The holder; null when nobody has to do anything any more.</summary>
    public static OutgoingHolder? Of(OutgoingRow row, OutgoingState state) => state switch
    {
        OutgoingState.Draft or OutgoingState.Returned => new(Kernel.Acts.Token.Hat(row.DrafterId), $"{row.DrafterName} – {row.DrafterTitle}"),
        OutgoingState.UnitReview => new(Kernel.Acts.Token.Head(row.UnitId!.Value), OutgoingWords.HeadOf(row.UnitName)),
        OutgoingState.OfficeReview => new(Kernel.Acts.Token.Desk(row.AgencyId, Role.ChanhVanPhong), OutgoingWords.OfficeHead),
        OutgoingState.LeaderApproval => new(Kernel.Acts.Token.Hat(row.SignerId), $"{row.SignerName} – {row.SignerPosition}"),
        OutgoingState.ToIssue => new(Kernel.Acts.Token.Desk(row.AgencyId, Role.VanThu), OutgoingWords.Clerk),
        _ => null,
    };

    /// <summary>Whether the hat holds it; an issued document's number is the văn thư's.</summary>
    public static bool Holds(OutgoingRow row, Actor actor)
    {
        var tokens = HatTokens.Of(actor);
        var token = row.State is OutgoingState.Issued or OutgoingState.Recalling ? Kernel.Acts.Token.Desk(row.AgencyId, Role.VanThu) : Of(row, row.State)?.Token;
        return token is not null && tokens.Contains(token);
    }
}
