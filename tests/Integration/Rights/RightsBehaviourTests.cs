using LienThong.Integration.Support;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Data;

namespace LienThong.Integration.Rights;

public sealed class RightsBehaviourTests
{
    /// <summary>What a refusal may look like: not found, not permitted, not yours. Anything else is a defect of the case.</summary>
    private static readonly int[] Refusals = [403, 404, 422];

    private static readonly string[] Tried =
    [
        "documents.incoming.read", "documents.incoming.register", "documents.incoming.present", "documents.incoming.steer", "documents.incoming.assign",
        "documents.incoming.finish", "documents.incoming.return", "documents.incoming.confirm", "documents.incoming.reassign", "documents.incoming.add-recipients",
        "documents.incoming.withdraw", "documents.incoming.file", "documents.incoming.close", "documents.incoming.void", "documents.incoming.note",
        "documents.outgoing.read", "documents.outgoing.draft", "documents.outgoing.submit", "documents.outgoing.withdraw-draft", "documents.outgoing.cancel",
        "documents.outgoing.review", "documents.outgoing.issue", "documents.outgoing.void", "documents.delivery.tick-paper", "documents.delivery.withdraw",
    ];

    [Theory, Engines]
    public async Task Every_document_action_does_for_every_role_and_standing_what_the_table_says(Engine engine)
    {
        await using var node = await TestNode.StartAsync(engine);
        await using var office = new RightsOffice(node);
        await office.BuildAsync();
        var cases = new RightsCases(office);
        var wrong = new List<string>();
        foreach (var action in Tried)
            foreach (var role in Enum.GetValues<Role>())
                await TryAsync(office, cases, action, role, wrong);

        Assert.True(wrong.Count == 0, string.Join("\n", wrong));
    }

    private static async Task TryAsync(RightsOffice office, RightsCases cases, string action, Role role, List<string> wrong)
    {
        // A role without the right tries what stands ready for one that has it.
        var may = RightsTable.Rows[(action, role)].Any(yes => yes);
        var owner = may ? role : Enum.GetValues<Role>().First(r => RightsTable.Rows[(action, r)].Any(yes => yes));
        var ready = await cases.PrepareAsync(action, owner);
        foreach (var standing in Enum.GetValues<Standing>().OrderBy(s => RightsTable.Says(action, role, s)))
        {
            var expected = RightsTable.Says(action, role, standing);
            var (status, text) = await RightsOffice.SendAsync(await office.ClientAsync(role, standing), ready);
            if (expected != (status is >= 200 and < 300) || (!expected && !Refusals.Contains(status)))
                wrong.Add($"{action} {role} {standing}: the table says {expected}, the product answered {status} {text}");
            if (status is >= 200 and < 300 && ready.Method == HttpMethod.Post) ready = await cases.PrepareAsync(action, owner);
        }
    }
}
