namespace LienThong.Integration.Walk;

/// <summary>What a step must leave, written by hand: person | what waits on Hôm nay | the buttons on the document's page.</summary>
/// <remarks>"–" is nothing; "?" is a page that this person has not opened yet. Who is not named has nothing to do and may not know of it.</remarks>
internal sealed class WalkTable
{
    private readonly Dictionary<string, (string[] Asks, string[]? Buttons, bool Unopened)> _rows = [];

    public WalkTable(string text)
    {
        foreach (var line in text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var cells = line.Split('|', StringSplitOptions.TrimEntries);
            if (cells.Length is not (2 or 3) || !WalkCast.Users.ContainsKey(cells[0])) throw new InvalidOperationException($"“{line}” is no row of a walk's table.");
            var unopened = cells is [_, _, "?"];
            _rows.Add(cells[0], (Split(cells[1]), cells.Length == 2 || unopened ? null : Split(cells[2]), unopened));
        }
    }

    public IReadOnlyList<string> Asks(string person) => _rows.TryGetValue(person, out var row) ? row.Asks : [];

    /// <summary>Buttons in order of their words; null where the page does not exist.</summary>
    public IReadOnlyList<string>? Buttons(string person) => _rows.TryGetValue(person, out var row) ? row.Buttons : null;

    public bool Unopened(string person) => _rows.TryGetValue(person, out var row) && row.Unopened;

    private static string[] Split(string cell) => cell == "–" ? [] : [.. cell.Split('·', StringSplitOptions.TrimEntries).Order(StringComparer.Ordinal)];
}
