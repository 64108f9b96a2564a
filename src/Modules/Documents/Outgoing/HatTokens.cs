using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>The access tokens that one hat alone gives: what may be done is asked of the acting hat, not of the whole person.</summary>
internal static class HatTokens
{
    public static string[] Of(Actor actor)
    {
        var tokens = new List<string>(4) { Token.Hat(actor.Appointment), Token.Desk(actor.Agency, actor.Role) };
        if (actor.Role is Role.VanThu or Role.LanhDao or Role.ChanhVanPhong) tokens.Add(Token.Registry(actor.Agency));
        if (actor is { Role: Role.TruongPhong, Unit: { } unit }) tokens.Add(Token.Head(unit));
        return [.. tokens];
    }

    /// <summary>What the hat may read: also the letters addressed to its wearer by name, which only an auditor's office does not open.</summary>
    public static string[] Reading(Actor actor) => actor.Role == Role.KiemToan ? Of(actor) : [.. Of(actor), Token.Person(actor.Person)];
}
