using LienThong.Documents;
using LienThong.Kernel.Acts;
using LienThong.Kernel.Identity;

namespace LienThong.Unit.Documents;

public sealed class OutgoingFlowTests
{
    private static readonly UnitId Unit = TypedId.New<UnitId>();
    private static readonly RoutePost Director = new(TypedId.New<AppointmentId>(), Role.LanhDao, null);
    private static readonly RoutePost Office = new(TypedId.New<AppointmentId>(), Role.ChanhVanPhong, null);
    private static readonly RoutePost Head = new(TypedId.New<AppointmentId>(), Role.TruongPhong, Unit);
    private static readonly AppointmentId Drafter = TypedId.New<AppointmentId>();

    [Fact]
    public void Every_state_is_reached_and_every_state_has_an_end()
    {
        Assert.Empty(OutgoingFlow.Table.Unreachable());
        Assert.Empty(OutgoingFlow.Table.Dead());
    }

    [Fact]
    public void Every_guard_of_the_table_has_a_rule()
    {
        var nobody = new OutgoingGuards(false, false, false, new OutgoingRoute(true, true, true));

        Assert.All(OutgoingFlow.Table.Steps, step => Assert.NotNull(nobody.Refusal(step)));
    }

    [Fact]
    public void A_full_department_walks_all_stages() =>
        Assert.Equal([OutgoingState.UnitReview, OutgoingState.OfficeReview, OutgoingState.LeaderApproval, OutgoingState.ToIssue],
            Route([Director, Office, Head], Drafter, Director).Stages());

    [Fact]
    public void An_agency_without_head_or_office_skips_them() =>
        Assert.Equal([OutgoingState.LeaderApproval, OutgoingState.ToIssue], Route([Director], Drafter, Director).Stages());

    [Fact]
    public void A_head_who_drafts_does_not_review_himself() =>
        Assert.Equal([OutgoingState.OfficeReview, OutgoingState.LeaderApproval, OutgoingState.ToIssue], Route([Director, Office, Head], Head.Id, Director).Stages());

    [Fact]
    public void A_chief_of_office_who_signs_by_order_is_asked_once() =>
        Assert.Equal([OutgoingState.UnitReview, OutgoingState.LeaderApproval, OutgoingState.ToIssue], Route([Director, Office, Head], Drafter, Office).Stages());

    [Fact]
    public void Who_drafts_and_signs_goes_straight_to_the_clerk() =>
        Assert.Equal([OutgoingState.ToIssue], Route([Director, Office, Head], Director.Id, Director).Stages());

    [Fact]
    public void The_buttons_are_what_the_table_and_its_guards_allow()
    {
        var route = Route([Director, Office, Head], Drafter, Director);

        var drafter = new OutgoingGuards(true, true, false, route).Actions(OutgoingState.Draft, Role.ChuyenVien);
        var head = new OutgoingGuards(false, true, false, route).Actions(OutgoingState.UnitReview, Role.TruongPhong);
        var other = new OutgoingGuards(false, false, false, route).Actions(OutgoingState.UnitReview, Role.LanhDao);

        Assert.Equal([OutgoingAction.Edit, OutgoingAction.AddVersion, OutgoingAction.ToUnit, OutgoingAction.Cancel], drafter);
        Assert.Equal([OutgoingAction.ToOffice, OutgoingAction.Return, OutgoingAction.Ask], head);
        Assert.Empty(other);
    }

    [Theory]
    [InlineData(5, "QĐ", "05/QĐ-STTTT")]
    [InlineData(15, "CV", "15/STTTT-BCVT")]
    [InlineData(125, "TTr", "125/TTr-STTTT")]
    public void A_number_is_written_as_the_decree_writes_it(long number, string type, string expected) =>
        Assert.Equal(expected, $"{OutgoingNotation.Number(number)}/{OutgoingNotation.Of(DocumentType.Find(type)!, "STTTT", "BCVT")}");

    [Fact]
    public void A_line_that_was_refused_or_withdrawn_does_not_move_again()
    {
        Assert.False(DeliveryStates.Follows(DeliveryState.Refused, DeliveryState.Accepted));
        Assert.False(DeliveryStates.Follows(DeliveryState.Withdrawn, DeliveryState.Completed));
        Assert.True(DeliveryStates.Follows(DeliveryState.Accepted, DeliveryState.Completed));
        Assert.True(DeliveryStates.Follows(DeliveryState.Completed, DeliveryState.InProgress));
    }

    private static OutgoingRoute Route(RoutePost[] posts, AppointmentId drafter, RoutePost signer) => OutgoingRoute.Of(posts, drafter, Unit, signer.Id);
}
