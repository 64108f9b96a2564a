using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using LienThong.Host.Demo;
using LienThong.Kernel.Acts;

namespace LienThong.Unit.Demo;

public sealed class WorldTests
{
    private static readonly DateOnly Today = new(2026, 11, 23);
    private static readonly Lazy<World> Province = new(() => World.Province(Today));
    private static readonly Lazy<World> Commune = new(() => World.Commune(Today));

    public static TheoryData<string> Both => ["province", "commune"];

    [Theory, MemberData(nameof(Both))]
    public void The_same_day_gives_the_same_world_in_every_culture(string name)
    {
        var first = Hash(World.Named(name, Today));
        var before = CultureInfo.CurrentCulture;
        try
        {
            foreach (var culture in (string[])["tr-TR", "vi-VN", "ar-SA"])
            {
                CultureInfo.CurrentCulture = new CultureInfo(culture);
                Assert.Equal(first, Hash(World.Named(name, Today)));
            }
        }
        finally { CultureInfo.CurrentCulture = before; }
        Assert.NotEqual(first, Hash(World.Named(name, Today.AddDays(1))));
    }

    [Fact]
    public void The_province_has_sixty_agencies_six_hundred_people_and_five_thousand_documents()
    {
        var world = Province.Value;
        Assert.InRange(world.Agencies.Count, 55, 65);
        Assert.InRange(world.People.Count, 570, 630);
        Assert.Equal(5000, world.DocumentCount);
        Assert.Equal(4, world.Agencies.Select(a => a.Level).Distinct().Count());
    }

    [Fact]
    public void The_commune_is_one_agency_of_twelve()
    {
        Assert.Single(Commune.Value.Agencies);
        Assert.Equal(12, Commune.Value.People.Count);
        // Who reports from outside sits in no agency of the world.
        Assert.Equal(Enum.GetValues<Role>().Except([Role.NguoiBaoCao]).Order(), Commune.Value.Hats.Select(h => h.Role).Distinct().Order());
    }

    [Theory, MemberData(nameof(Both))]
    public void No_code_user_name_full_name_or_number_is_used_twice(string name)
    {
        var world = Of(name);
        Unique(world.Agencies.Select(a => a.Code).Concat(world.Agencies.Select(a => a.LegacyCode)));
        Unique(world.Agencies.SelectMany(a => a.Units.Select(u => $"{a.Code}/{u.Notation}")));
        Unique(world.People.Select(p => p.UserName));
        Unique(world.People.Select(p => p.FullName));
        Unique(world.Documents.Where(d => d is { Issuer: not null, Number: not null }).Select(d => $"{d.Issuer}/{d.Date!.Value.Year}/{d.Number}"));
        Unique(world.Receipts.Where(r => r.Number is not null).Select(r => $"{r.Agency}/{r.RegisteredAt!.Value.Year}/{r.Number}"));
    }

    [Theory, MemberData(nameof(Both))]
    public void Every_text_is_composed_filled_in_and_never_filler(string name)
    {
        foreach (var text in Texts(Of(name)))
        {
            Assert.True(text.IsNormalized(NormalizationForm.FormC), text);
            Assert.DoesNotContain('{', text);
            Assert.DoesNotContain("lorem", text, StringComparison.OrdinalIgnoreCase);
            Assert.DoesNotContain("  ", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void No_subject_is_met_more_than_twelve_times_and_no_paragraph_tires()
    {
        var world = Province.Value;
        var subjects = world.Documents.CountBy(d => d.Subject).ToList();
        Assert.InRange(subjects.Max(s => s.Value), 1, 12);
        Assert.InRange(subjects.Count, 1200, int.MaxValue);
        Assert.InRange(world.Documents.SelectMany(d => d.Body).CountBy(p => p).Max(p => p.Value), 1, 60);
        Assert.All(world.Documents, d => Assert.InRange(d.Body.Count, 3, 9));
    }

    [Fact]
    public void There_are_three_hundred_kinds_of_subject_or_more() =>
        Assert.InRange(TopicBook.All().Sum(t => t.Skeletons.Select(s => s.Text).Distinct().Count()), 300, int.MaxValue);

    [Fact]
    public void Every_state_is_present()
    {
        var world = Province.Value;
        Assert.Equal(Enum.GetValues<ReceiptState>().Order(), world.Receipts.Select(r => r.State).Distinct().Order());
        Assert.Equal(Enum.GetValues<DraftState>().Order(), world.Documents.Where(d => d.Issuer is not null).Select(d => d.State).Distinct().Order());
        Assert.Contains(world.Receipts, r => r.Live && r.Deadline < Today);
        Assert.Contains(world.Receipts, r => r.Live && r.Deadline == Today);
        Assert.Contains(world.Receipts, r => r.Live && r.Deadline > Today);
    }

    [Theory, MemberData(nameof(Both))]
    public void Steps_follow_in_time_within_office_hours_and_before_today(string name)
    {
        var world = Of(name);
        foreach (var steps in world.Receipts.Select(r => r.Steps).Concat(world.Documents.Select(d => d.Steps)).Where(s => s.Count > 0))
        {
            Assert.Equal(steps.OrderBy(s => s.At), steps);
            Assert.All(steps.Where(s => s.Hat is not null), s => Assert.InRange(s.At.Hour, 7, 17));
            Assert.True(steps[^1].At < WorkDays.Midnight(Today));
        }
        Assert.All(world.Receipts, r => Assert.All(r.Steps.Where(s => s.Hat is not null), s => Assert.Equal(r.Agency, world.Hats[s.Hat!.Value].Agency)));
    }

    [Theory, MemberData(nameof(Both))]
    public void Every_person_of_the_demo_who_handles_documents_has_five_to_twentyfive_lines(string name)
    {
        var world = Of(name);
        foreach (var demo in world.DemoPeople.Where(d => world.Hats[d.Hat].Role is not (Role.QuanTriHeThong or Role.KiemToan)))
        {
            var hats = world.Hats.Where(h => h.Person == demo.Person).ToList();
            Assert.InRange(hats.Sum(h => Desks.LinesOf(world, h)), 5, 25);
        }
    }

    [Theory, MemberData(nameof(Both))]
    public void Only_agencies_of_the_node_leave_letters_to_be_accepted(string name) =>
        Assert.All(Of(name).Receipts.Where(r => r.State is ReceiptState.AwaitsAcceptance), r => Assert.NotNull(Of(name).Documents[r.Document].Issuer));

    [Fact]
    public void Several_people_wear_two_hats_and_some_delegations_are_in_force()
    {
        Assert.InRange(Province.Value.Hats.CountBy(h => h.Person).Count(p => p.Value > 1), 10, 120);
        Assert.Contains(Province.Value.Delegations, d => d.From <= Today && Today < d.To);
        Assert.Contains(Province.Value.Delegations, d => d.To < Today);
    }

    [Fact]
    public void The_first_person_offered_is_a_clerk() =>
        Assert.All([Province.Value, Commune.Value], w => Assert.Equal(Role.VanThu, w.Hats[w.DemoPeople[0].Hat].Role));

    private static World Of(string name) => name is "commune" ? Commune.Value : Province.Value;

    private static void Unique(IEnumerable<string> values) => Assert.DoesNotContain(values.CountBy(v => v), v => v.Value > 1);

    private static IEnumerable<string> Texts(World world) => world.Agencies.Select(a => a.Name)
        .Concat(world.Agencies.SelectMany(a => a.Units.Select(u => u.Name))).Concat(world.People.Select(p => p.FullName)).Concat(world.Hats.Select(h => h.Title))
        .Concat(world.Documents.SelectMany(d => d.Body.Prepend(d.Subject).Append(d.Signer).Append(d.SignerPosition).Append(d.Notation)))
        .Concat(world.Receipts.SelectMany(r => r.Steps).Concat(world.Documents.SelectMany(d => d.Steps)).Select(s => s.Note).OfType<string>());

    private static string Hash(World world) => Convert.ToHexString(SHA256.HashData(JsonSerializer.SerializeToUtf8Bytes(world)));
}
