using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

public sealed class RightsBehaviourTests
{
    private const string Documents = "documents", Desk = "desk", Organisation = "organisation", Access = "access", Operating = "operating", Statistics = "statistics", Sector = "sector", Assignments = "assignments", Schedule = "schedule", Audit = "audit";

    /// <summary>What a refusal may look like: not found, not permitted, not yours. Anything else is a defect of the case.</summary>
    private static readonly int[] Refusals = [403, 404, 422];

    [Theory]
    [Engines(Documents)]
    [Engines(Desk)]
    [Engines(Organisation)]
    [Engines(Access)]
    [Engines(Operating)]
    [Engines(Statistics)]
    [Engines(Sector)]
    [Engines(Assignments)]
    [Engines(Schedule)]
    [Engines(Audit)]
    public async Task Every_action_does_for_every_role_and_standing_what_the_table_says(Engine engine, string area)
    {
        await using var node = await TestNode.StartAsync(engine);
        await using var office = new RightsOffice(node, idle: area == Audit ? Role.QuanTriCoQuan : Role.KiemToan);
        await office.BuildAsync();
        var cases = new RightsCases(office);
        var wrong = new List<string>();
        foreach (var action in RightsTable.Actions.Where(a => AreaOf(a) == area))
            foreach (var ready in cases.All[action])
                foreach (var role in Enum.GetValues<Role>())
                    await TryAsync(office, ready, action, role, wrong);

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    [Fact]
    public void Every_action_of_the_table_is_tried_and_no_other()
    {
        var tried = new RightsCases(new RightsOffice(null!, default)).All.Select(c => c.Key).Where(a => AreaOf(a) is Documents or Desk or Organisation or Access or Operating or Statistics or Sector or Assignments or Schedule or Audit);

        Assert.Equal(RightsTable.Actions.Order(StringComparer.Ordinal), tried.Order(StringComparer.Ordinal));
    }

    private static string AreaOf(string action) => action == "access.audit.read" ? Audit : action.Split('.')[0];

    private static async Task TryAsync(RightsOffice office, Func<Role, Task<RightsCase>> prepare, string action, Role role, List<string> wrong)
    {
        // A role without the right tries what stands ready for one that has it.
        var may = RightsTable.Rows[(action, role)].Any(yes => yes);
        var owner = may ? role : Enum.GetValues<Role>().First(r => RightsTable.Rows[(action, r)].Any(yes => yes));
        var ready = await prepare(owner);
        foreach (var standing in Enum.GetValues<Standing>().OrderBy(s => RightsTable.Says(action, role, s)))
        {
            var expected = RightsTable.Says(action, role, standing);
            var (status, text) = await ready.DoAsync(office, role, standing);
            if (expected != (status is >= 200 and < 300) || (!expected && !Refusals.Contains(status)))
                wrong.Add($"{action} {role} {standing}: the table says {expected}, the product answered {status} {text[..Math.Min(400, text.Length)]}");
            if (status is >= 200 and < 300 && ready.Spends) ready = await prepare(owner);
        }
    }
}
