using LienThong.Kernel.Acts;
using LienThong.Kernel.Results;
using LienThong.Kernel.Workflow;

namespace LienThong.Unit.Workflow;

public sealed class WorkflowTests
{
    private static readonly Permission Clerk = new("tests.clerk", Role.VanThu);
    private static readonly Permission Leader = new("tests.leader", Role.LanhDao);

    private static readonly Workflow<State, Act> Table = new("tests.letter", [State.Draft], [State.Sent],
    [
        new(State.Draft, Act.Submit, State.Waiting, Clerk),
        new(State.Waiting, Act.Approve, State.Sent, Leader, "signer"),
        new(State.Waiting, Act.Return, State.Draft, Leader),
        new(State.Waiting, Act.Submit, State.Waiting, Clerk),
    ]);

    [Fact]
    public void A_step_is_found_by_state_and_action()
    {
        Assert.Equal(State.Sent, Table.Find(State.Waiting, Act.Approve)!.To);
        Assert.Null(Table.Find(State.Draft, Act.Approve));
        Assert.Equal(["signer"], Table.Guards);
    }

    [Fact]
    public void Buttons_are_those_of_the_state_that_the_role_may_press()
    {
        Assert.Equal([Act.Approve, Act.Return], Table.ActionsFrom(State.Waiting, Role.LanhDao).Select(s => s.Action));
        Assert.Equal([Act.Submit], Table.ActionsFrom(State.Waiting, Role.VanThu).Select(s => s.Action));
        Assert.Empty(Table.ActionsFrom(State.Sent, Role.LanhDao));
    }

    [Fact]
    public void What_the_state_or_the_role_forbids_is_refused_with_its_own_code()
    {
        Assert.Equal("tests.letter.no-such-step", Assert.IsType<Result<Step<State, Act>>.Refused>(Table.Allow(State.Sent, Act.Return, Role.LanhDao)).Code);
        Assert.Equal("kernel.not-permitted", Assert.IsType<Result<Step<State, Act>>.Refused>(Table.Allow(State.Waiting, Act.Return, Role.VanThu)).Code);
        Assert.Equal(State.Draft, Table.Allow(State.Waiting, Act.Return, Role.LanhDao).Value.To);
    }

    [Fact]
    public void States_that_cannot_be_reached_or_left_are_named()
    {
        Assert.Equal([State.Lost], Table.Unreachable());
        Assert.Equal([State.Lost], Table.Dead());
        var trap = new Workflow<State, Act>("tests.trap", [State.Draft], [State.Sent], [new(State.Draft, Act.Submit, State.Lost, Clerk), new(State.Draft, Act.Approve, State.Sent, Clerk)]);
        Assert.Equal([State.Waiting, State.Lost], trap.Dead());
        Assert.Equal([State.Waiting], trap.Unreachable());
    }

    [Fact]
    public void Two_steps_by_one_action_from_one_state_are_a_bug() =>
        Assert.Throws<ArgumentException>(() => new Workflow<State, Act>("tests.twice", [State.Draft], [], [new(State.Draft, Act.Submit, State.Sent, Clerk), new(State.Draft, Act.Submit, State.Lost, Clerk)]));

    [Fact]
    public void The_diagram_shows_every_step_in_the_words_given()
    {
        var text = Table.Mermaid(s => s == State.Draft ? "Dự thảo" : s.ToString(), a => a == Act.Return ? "Trả lại" : a.ToString());

        Assert.StartsWith("stateDiagram-v2\n", text, StringComparison.Ordinal);
        Assert.Contains("    Draft : Dự thảo\n", text, StringComparison.Ordinal);
        Assert.Contains("    [*] --> Draft\n", text, StringComparison.Ordinal);
        Assert.Contains("    Waiting --> Sent : Approve (signer)\n", text, StringComparison.Ordinal);
        Assert.Contains("    Waiting --> Draft : Trả lại\n", text, StringComparison.Ordinal);
        Assert.Contains("    Sent --> [*]\n", text, StringComparison.Ordinal);
    }

    private enum State { Draft, Waiting, Sent, Lost }

    private enum Act { Submit, Approve, Return }
}
