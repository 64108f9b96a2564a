using LienThong.Contracts.Documents;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace LienThong.Documents;

/// <summary>What outgoing documents and deliveries add to the module.</summary>
internal static class OutgoingModule
{
    public static void AddOutgoing(this IServiceCollection services)
    {
        Type[] parts =
        [
            typeof(OutgoingDesk), typeof(OutgoingTalk), typeof(OutgoingIndex), typeof(DraftFiles), typeof(RecipientList), typeof(RelatedDocuments), typeof(SimilarDocuments),
            typeof(DeliveryDesk), typeof(DeliverySender), typeof(DeliveryStates), typeof(DeliveryWithdrawal), typeof(AnswerFinisher),
            typeof(DraftOutgoing), typeof(EditDraft), typeof(AddDraftVersion), typeof(SubmitDraft), typeof(ReviewDraft), typeof(AnswerReview),
            typeof(WithdrawDraft), typeof(UndoDraftStep), typeof(CancelDraft), typeof(IssueOutgoing), typeof(VoidOutgoing), typeof(TickPaperDelivery),
            typeof(RecipientGroupReading), typeof(DraftChoices), typeof(NextCode), typeof(OutgoingReading), typeof(OutgoingActions), typeof(OutgoingListing), typeof(WaitingListing), typeof(OutgoingBooks),
            typeof(AcceptDelivery), typeof(RefuseDelivery), typeof(WithdrawDelivery), typeof(SaveRecipientGroup), typeof(RemoveRecipientGroup),
            typeof(PrintSubmissionSlip), typeof(PrintSendingSlip), typeof(PostBooks),
        ];
        foreach (var part in parts) services.AddScoped(part);
        services.AddScoped<IReportDrafts, ReportDrafts>().AddSingleton<IIssuedReports, IssuedReports>().AddSingleton<IDossierPackages, CheckDossier>();
    }

    public static void MapOutgoing(this IEndpointRouteBuilder app)
    {
        OutgoingApi.Map(app);
        DeliveryApi.Map(app);
        UndoDraftStepEndpoint.Map(app);
        OutgoingDownloads.Map(app);
    }
}
