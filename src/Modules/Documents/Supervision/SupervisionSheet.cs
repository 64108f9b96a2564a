using LienThong.WebKit;

namespace LienThong.Documents;

/// <summary>The report and its lists as rows of Excel.</summary>
internal static class SupervisionSheet
{
    public static readonly string[] Heads =
    [
        SupervisionWords.Unit, SupervisionWords.Carried, SupervisionWords.Given, SupervisionWords.OnTime, SupervisionWords.Late, SupervisionWords.Open,
        SupervisionWords.Overdue, SupervisionWords.OnTimeShare, SupervisionWords.Median, SupervisionWords.Worst,
    ];

    public static readonly string[] ListHeads =
    [
        SupervisionWords.Number, SupervisionWords.Notation, SupervisionWords.Gist, SupervisionWords.GivenTo, SupervisionWords.Holder, SupervisionWords.AssignedOn,
        SupervisionWords.Due, SupervisionWords.Standing, SupervisionWords.Took,
    ];

    public static object?[] Cells(DutyCount c) =>
        [c.Name, c.Carried, c.Given, c.OnTime, c.Late, c.Open, c.Overdue, c.OnTimeShare is null ? null : SupervisionWords.Share(c.OnTimeShare), c.Median is null ? null : SupervisionWords.Days(c.Median), c.Worst];

    public static object?[] Cells(DutyRow r) =>
        [r.Document.Number, r.Document.Notation, r.Document.Title, r.Duty.Label, string.Join(", ", r.Holders), Vn.Day(r.Duty.AssignedAt), r.Duty.Due, SupervisionWords.Of(r.Standing), r.Took];
}
