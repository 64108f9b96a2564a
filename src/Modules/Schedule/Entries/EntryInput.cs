namespace LienThong.Schedule;

/// <summary>What a form says of an entry, as typed.</summary>
/// <param name="Room">A room of the agency; empty for another place.</param>
/// <param name="Chair">An appointment; empty for somebody from outside.</param>
/// <param name="Members">Appointments.</param>
/// <param name="Agreed">That people are needed twice at one time is known.</param>
internal sealed record EntryInput(string? Day, string? From, string? To, string? Matter, string? Room, string? Place, string? Chair, string? ChairText, IReadOnlyList<string> Members, string? Guests, string? Prepares, IReadOnlyList<string> Cars, bool Agreed = false)
{
    public static readonly EntryInput Empty = new(null, null, null, null, null, null, null, null, [], null, null, []);
}
