using System.Globalization;
using System.Text.Json;
using LienThong.Host.Demo;
using LienThong.Kernel.Organisation;

namespace LienThong.Unit.Demo;

public sealed class MergerMakerTests
{
    [Fact]
    public void The_two_provinces_are_the_same_in_every_culture()
    {
        var first = Written();
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = new CultureInfo("tr-TR");
            Assert.Equal(first, Written());
        }
        finally { CultureInfo.CurrentCulture = before; }
    }

    [Fact]
    public void Each_is_small_lives_in_the_first_half_of_2025_and_shares_no_user_name()
    {
        var (first, second) = MergerMaker.Make();

        Assert.All((World[])[first, second], w =>
        {
            Assert.InRange(w.Agencies.Count, 8, 10);
            Assert.InRange(w.People.Count, 55, 75);
            Assert.All(w.Documents.SelectMany(d => d.Steps), s => Assert.InRange(s.At, new(2024, 12, 20, 0, 0, 0, TimeSpan.FromHours(7)), new(2025, 7, 1, 0, 0, 0, TimeSpan.FromHours(7))));
            Assert.Contains(w.Agencies, a => a is { Level: AgencyLevel.Commune } && a.Name.Contains("huyện", StringComparison.Ordinal));
        });
        Assert.Empty(first.People.Select(p => p.UserName).Intersect(second.People.Select(p => p.UserName)));
    }

    [Fact]
    public void Open_work_of_every_kind_waits_on_the_eve()
    {
        var (first, second) = MergerMaker.Make();

        var receipts = first.Receipts.Concat(second.Receipts).Select(r => r.State).ToHashSet();
        var drafts = first.Documents.Concat(second.Documents).Where(d => d.Issuer is not null).Select(d => d.State).ToHashSet();
        Assert.Superset(new HashSet<ReceiptState> { ReceiptState.AwaitsAcceptance, ReceiptState.Registered, ReceiptState.Presented, ReceiptState.Steered, ReceiptState.InWork, ReceiptState.Done, ReceiptState.Filed }, receipts);
        Assert.Superset(new HashSet<DraftState> { DraftState.Draft, DraftState.AwaitsHead, DraftState.AwaitsOffice, DraftState.AwaitsLeader, DraftState.AwaitsIssue, DraftState.Issued }, drafts);
    }

    private static string Written()
    {
        var (first, second) = MergerMaker.Make();
        return JsonSerializer.Serialize(new[] { first, second });
    }
}
