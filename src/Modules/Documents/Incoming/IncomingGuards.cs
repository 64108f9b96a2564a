using LienThong.Kernel.Acts;

namespace LienThong.Documents;

/// <summary>The conditions named in the transition tables, asked of one acting hat.</summary>
internal static class IncomingGuards
{
    public static bool Holds(string guard, Incoming row, Actor actor) => guard switch
    {
        IncomingTable.Holder => row.PresentedTo is { } token && HatTokens.Of(actor).Contains(token),
        IncomingTable.Unseen => row.PresentedBy == actor.Appointment,
        IncomingTable.Office => row.SteeredBy == actor.Appointment || actor.Role is Role.VanThu or Role.ChanhVanPhong,
        _ => false,
    };

    public static bool Holds(string guard, Line line, Actor actor) => guard switch
    {
        LineTable.Holder => HatTokens.Of(actor).Contains(line.Holder),
        LineTable.Assigner => line.AssignedBy == actor.Appointment,
        _ => false,
    };
}
