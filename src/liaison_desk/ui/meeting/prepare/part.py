from liaison_desk.ui.meeting.part import Part


class PreparePart(Part):
    def show_sheet(self, sheet, item_id):
        pass
