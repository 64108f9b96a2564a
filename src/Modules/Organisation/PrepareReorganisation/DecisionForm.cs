using LienThong.WebKit;

namespace LienThong.Organisation.PrepareReorganisation;

/// <summary>What is posted of the decision and its day; shared by the page that begins a reorganisation and the one that shows it.</summary>
internal sealed class DecisionForm
{
    public string? Title { get; set; }
    public string? DecisionNumber { get; set; }
    public string? DecisionDate { get; set; }
    public string? On { get; set; }
    public long Version { get; set; }

    internal static DecisionForm Of(ReorganisationRow row) =>
        new() { Title = row.Title, DecisionNumber = row.DecisionNumber, DecisionDate = Vn.Date(row.DecisionDate), On = Vn.Date(row.OnDay), Version = row.Version };

    internal PrepareReorganisation.Request Request(ReorganisationId? id) => new(id, Version, Title, DecisionNumber, Choices.Day(DecisionDate), Choices.Day(On));
}
